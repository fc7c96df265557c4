import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
} from 'payload'

const comesBackAsDraft = (data: unknown): boolean => {
  const { deletedAt, _status } = (data ?? {}) as { deletedAt?: unknown; _status?: unknown }
  return deletedAt === null && _status === 'draft'
}

/** Brought back as a draft, a record is one in every language: Payload would hold back a single one. */
export const restoreDraftInEveryLanguage: CollectionBeforeOperationHook = ({ args, operation }) =>
  ['update', 'updateByID'].includes(operation) &&
  'trash' in args &&
  args.trash &&
  'data' in args &&
  comesBackAsDraft(args.data)
    ? { ...args, unpublishAllLocales: true }
    : args

/**
 * Into the trash and out of it goes what the public read. Payload takes the newest draft instead, which
 * would come back unpublished, or publish what nobody has approved.
 */
export const keepPublishedInTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isMoved = Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)
  if (operation !== 'update' || !isMoved || comesBackAsDraft(data)) return data
  const stored = await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id: originalDoc.id,
    locale: req.locale as 'fi',
    fallbackLocale: false,
    draft: false,
    depth: 0,
    trash: true,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  return { ...stored, deletedAt: data.deletedAt }
}
