import type { DefaultValue, PayloadRequest } from 'payload'

/** A new theme, amount or milestone belongs to the programme whose page in the admin led to its form. */
export const programOfLink = (({ req }: { req: PayloadRequest }) => {
  const id = req.query?.program
  if (typeof id !== 'string' || !id) return undefined
  if (req.payload.db.defaultIDType === 'text') return id
  return /^\d+$/.test(id) ? Number(id) : undefined
}) satisfies DefaultValue
