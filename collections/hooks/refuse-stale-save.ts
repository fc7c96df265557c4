import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
} from 'payload'
import { adminMessage } from '@/i18n/admin-labels'

type Saving = {
  id?: number | string
  data?: { updatedAt?: unknown }
  overrideAccess?: boolean
}

/** Not "other than": of a withdrawal Payload answers a later time than it stores. */
const refuseIfNewer = (current: unknown, startedFrom: unknown, { i18n }: PayloadRequest): void => {
  if (!(new Date(String(current)) > new Date(String(startedFrom)))) return
  throw new APIError(adminMessage(i18n.language, 'Errors.savedByOther'), 409, undefined, true)
}

/**
 * A form tells from which state of the record it started. Payload looks at it before the first change only
 * and loses its locks with every save (payload#15486, #11604): whoever saves last would silently win.
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const { id, data, overrideAccess } = args as Saving
  const startedFrom = data?.updatedAt
  if (!operation.startsWith('update') || id === undefined || overrideAccess) return args
  if (typeof startedFrom !== 'string') return args
  const current = (await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id,
    draft: true,
    trash: true,
    depth: 0,
    select: { updatedAt: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })) as { updatedAt?: string } | null
  if (current) refuseIfNewer(current.updatedAt, startedFrom, req)
  return args
}

/** The same for a global, which has no drafts. */
export const refuseStaleSaveOfGlobal: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { updatedAt } = data as { updatedAt?: unknown }
  if (updatedAt) refuseIfNewer((originalDoc as { updatedAt?: unknown }).updatedAt, updatedAt, req)
  return data as object
}
