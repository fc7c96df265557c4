import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

/** A picture is published in a language with a description in it, or marked as decoration. */
export const requireAltText: CollectionBeforeValidateHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { alt, decorative, _status } = { ...originalDoc, ...data }
  if (_status !== 'published' || data?.deletedAt || decorative || alt?.trim()) return data
  const message = adminMessage(req.i18n.language, 'Errors.altMissing')
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'alt', message }], req },
    req.t,
  )
}
