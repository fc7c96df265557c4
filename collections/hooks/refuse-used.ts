import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import type { FindUses } from '../rules/uses'

type Refusal = { findUses: FindUses; error: string }

const refuseWhereUsed = async (
  { findUses, error }: Refusal,
  req: PayloadRequest,
  id: number | string,
): Promise<void> => {
  const uses = await findUses(req, id)
  if (uses.length === 0) return
  const names = uses.map(({ name }) => name).join(', ')
  throw new APIError(adminMessage(req.i18n.language, `Errors.${error}`, { names }), 409, null, true)
}

/** What is in use is not deleted; the refusal names where. */
export const refuseDeletionOfUsed =
  (refusal: Refusal): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseWhereUsed(refusal, req, id)

/** The same on the way into the trash. */
export const refuseTrashingOfUsed =
  (refusal: Refusal): CollectionBeforeValidateHook =>
  async ({ data, originalDoc, req }) => {
    if (originalDoc && data?.deletedAt && !originalDoc.deletedAt) {
      await refuseWhereUsed(refusal, req, originalDoc.id)
    }
    return data
  }
