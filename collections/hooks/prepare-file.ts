import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { hasRole } from '../access/roles'

type File = NonNullable<PayloadRequest['file']>
type Preparation = {
  /** The file as it is stored, or the key of what is wrong with it. */
  prepare: (file: File) => Promise<File | string>
  missing: string
  notReplaced: string
}

/**
 * A new file in place of an old one is refused: pages show the old one, and Payload deletes it before it
 * knows whether the save succeeds, or whether it is a draft.
 */
const prepared = async (
  operation: string,
  file: PayloadRequest['file'],
  { prepare, missing, notReplaced }: Preparation,
) => {
  if (operation !== 'create') return notReplaced
  return file ? prepare(file) : missing
}

/**
 * No file is stored as it comes. Payload asks the access rule after this hook, and no stranger's file is
 * worth reading.
 */
export const prepareFile =
  (preparation: Preparation): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const isWrite = ['create', 'update', 'updateByID'].includes(operation)
    const isTrusted =
      ('overrideAccess' in args && args.overrideAccess) || hasRole(req.user, 'contributor')
    if (!isTrusted) return args
    if (!isWrite || (!req.file && operation !== 'create')) return args
    const found = await prepared(operation, req.file, preparation)
    if (typeof found === 'string') {
      const message = adminMessage(req.i18n.language, `Errors.${found}`)
      throw new ValidationError(
        { collection: collection.slug, errors: [{ path: 'file', message }], req },
        req.t,
      )
    }
    req.file = found
    return args
  }
