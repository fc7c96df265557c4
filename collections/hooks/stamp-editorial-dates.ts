import type { CollectionBeforeChangeHook } from 'payload'

const today = () => `${new Date().toISOString().slice(0, 10)}T12:00:00.000Z`

/**
 * Sets the dates that readers see when a language is published: the first time, and each time that is
 * no minor change. The seed states the dates of its sources itself.
 */
export const stampEditorialDates: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (data._status !== 'published' || req.context.keepEditorialDates) return data
  const firstPublished = data.firstPublished ?? originalDoc?.firstPublished ?? today()
  const lastChanged =
    data.minorChange && originalDoc?.lastChanged ? originalDoc.lastChanged : today()
  return { ...data, firstPublished, lastChanged }
}
