import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { prepareUpload } from '../rules/images'

/** Every file goes through our own encoding; what is none of the allowed pictures is refused. */
export const prepareImage: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const isWrite = ['create', 'update', 'updateByID'].includes(operation)
  if (!isWrite || (!req.file && operation !== 'create')) return args
  const prepared = req.file ? await prepareUpload(req.file) : 'imageMissing'
  if (typeof prepared === 'string') {
    const message = adminMessage(req.i18n.language, `Errors.${prepared}`)
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'file', message }], req },
      req.t,
    )
  }
  req.file = prepared
  return args
}
