import { Forbidden, type CollectionBeforeOperationHook } from 'payload'
import { hasRole } from '../access/roles'

const writes = ['update', 'updateByID']

type Saving = {
  data?: { _status?: unknown; deletedAt?: unknown }
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

const saysStatus = (args: Saving): boolean =>
  args.data?._status !== undefined ||
  args.data?.deletedAt !== undefined ||
  Boolean(args.publishAllLocales ?? args.publishSpecificLocale ?? args.unpublishAllLocales)

/**
 * What others than publishers save stays a draft, and so does what a publisher saves without a word
 * about its status or the trash: an access rule sees only the status that is sent, and Payload would change, or take
 * away, what the public reads (payload#13267).
 */
export const keepDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const saving = args as Saving
  if (saving.overrideAccess) return args
  const publishes = hasRole(req.user, 'publisher')
  if (writes.includes(operation) && !(publishes && saysStatus(saving))) {
    return { ...args, draft: true }
  }
  // Payload has read `draft` before this hook, so it cannot be set here: rest/guard-endpoints.ts does.
  if (operation === 'restoreVersion' && !publishes && !saving.draft) throw new Forbidden(req.t)
  return args
}
