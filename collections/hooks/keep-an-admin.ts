// The portal never loses its last administrator, and nobody shuts themselves out.
import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import type { User } from '@/payload-types'

const isActiveAdmin = ({ role, isDisabled }: Partial<User>) => role === 'admin' && !isDisabled

const isSelf = (req: PayloadRequest, id: number | string) =>
  req.user !== null && String(req.user?.id) === String(id)

const isLastAdmin = async (req: PayloadRequest, id: number | string): Promise<boolean> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' }, isDisabled: { not_equals: true } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.length > 0 && docs.every((admin) => String(admin.id) === String(id))
}

export const refuseLosingAdmins: CollectionBeforeChangeHook<User> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const refuse = (path: string, error: string) => {
    const message = adminMessage(req.i18n.language, `Errors.${error}`)
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path, message }], req },
      req.t,
    )
  }
  const after = { ...originalDoc, ...data }
  if (after.isDisabled && !originalDoc.isDisabled && isSelf(req, originalDoc.id)) {
    refuse('isDisabled', 'disablesSelf')
  }
  const losesAdmin = isActiveAdmin(originalDoc) && !isActiveAdmin(after)
  // Of all administrators changed at once none is the last one yet; whoever does it remains.
  if (losesAdmin && isSelf(req, originalDoc.id)) refuse('role', 'demotesSelf')
  if (losesAdmin && (await isLastAdmin(req, originalDoc.id))) {
    refuse(after.isDisabled ? 'isDisabled' : 'role', 'lastAdmin')
  }
  return data
}

export const refuseDeletingAdmins: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const error = isSelf(req, id)
    ? 'deletesSelf'
    : (await isLastAdmin(req, id))
      ? 'lastAdmin'
      : undefined
  if (!error) return
  throw new APIError(adminMessage(req.i18n.language, `Errors.${error}`), 403, undefined, true)
}
