import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { findMediaUses } from '../rules/media-uses'

const refuseWhereUsed = async (req: PayloadRequest, id: number | string): Promise<void> => {
  const uses = await findMediaUses(req, id)
  if (uses.length === 0) return
  const names = uses.map(({ name }) => name).join(', ')
  throw new APIError(
    adminMessage(req.i18n.language, 'Errors.mediaInUse', { names }),
    409,
    null,
    true,
  )
}

export const refuseDeletionOfUsedMedia: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhereUsed(req, id)

export const refuseTrashingOfUsedMedia: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc && data?.deletedAt && !originalDoc.deletedAt) {
    await refuseWhereUsed(req, originalDoc.id)
  }
  return data
}
