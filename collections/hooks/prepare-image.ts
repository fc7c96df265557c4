import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { hasRole } from '../access/roles'
import { prepareUpload } from '../rules/images'

/**
 * A new file in place of an old one is refused: pages show the old one, and Payload deletes it before it
 * knows whether the save succeeds, or whether it is a draft.
 */
const prepare = async (operation: string, file: PayloadRequest['file']) => {
  if (operation !== 'create') return 'imageNotReplaced'
  return file ? prepareUpload(file) : 'imageMissing'
}

/**
 * Every file goes through our own encoding; what is none of the allowed pictures is refused. Payload asks
 * the access rule after this hook, and no stranger's file is worth decoding.
 */
export const prepareImage: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const isWrite = ['create', 'update', 'updateByID'].includes(operation)
  const isTrusted =
    ('overrideAccess' in args && args.overrideAccess) || hasRole(req.user, 'contributor')
  if (!isTrusted) return args
  if (!isWrite || (!req.file && operation !== 'create')) return args
  const prepared = await prepare(operation, req.file)
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
