import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'
import { expireTags, staleTags, type StoredRecord } from '@/cache/revalidate'
import { settingsTag, type RecordCollection } from '@/cache/tags'

/** Public pages see a save only when something published changed; drafts leave them alone. */
export const revalidateAfterChange =
  (collection: RecordCollection): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    const touchesPublic = doc._status === 'published' || previousDoc?._status === 'published'
    if (!touchesPublic || req.context.disableRevalidate) return
    const before = previousDoc?.id ? [previousDoc as StoredRecord] : []
    await expireTags(staleTags(collection, [doc as StoredRecord, ...before]))
  }

export const revalidateAfterDelete =
  (collection: RecordCollection): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (req.context.disableRevalidate) return
    await expireTags(staleTags(collection, [doc as StoredRecord]))
  }

export const revalidateGlobal: GlobalAfterChangeHook = async ({ req }) => {
  if (req.context.disableRevalidate) return
  await expireTags([settingsTag])
}
