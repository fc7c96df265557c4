import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { expireTags, staleTags, type StoredRecord } from '@/cache/revalidate'
import {
  listTag,
  privacyNoticeTag,
  searchRulesTag,
  settingsTag,
  statementTag,
  type RecordCollection,
} from '@/cache/tags'
import { afterCommit } from '@/database/after-commit'

type Dated = { firstPublished?: unknown; _status?: unknown }

const tellsOfPublic = (doc: Dated | undefined) =>
  doc?._status === 'published' || Boolean(doc?.firstPublished)

/** In some language. Payload hands a hook one language, and the newest draft instead of what is public. */
const wasEverPublished = async (
  req: PayloadRequest,
  collection: RecordCollection,
  id: number | string,
): Promise<boolean> => {
  const stored = (await req.payload.findByID({
    collection,
    id,
    locale: 'all',
    depth: 0,
    trash: true,
    select: { firstPublished: true } as never,
    overrideAccess: true,
    req,
  })) as Dated
  return Object.values(stored.firstPublished ?? {}).some(Boolean)
}

/** Public pages see a save only of what has been published in some language. */
export const revalidateAfterChange =
  (collection: RecordCollection): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, req }) => {
    if (req.context.disableRevalidate) return
    const touchesPublic =
      tellsOfPublic(doc) ||
      tellsOfPublic(previousDoc) ||
      (await wasEverPublished(req, collection, doc.id))
    if (!touchesPublic) return
    const before = previousDoc?.id ? [previousDoc as StoredRecord] : []
    await afterCommit(req, () =>
      expireTags(staleTags(collection, [doc as StoredRecord, ...before])),
    )
  }

export const revalidateAfterDelete =
  (collection: RecordCollection): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (req.context.disableRevalidate) return
    await afterCommit(req, () => expireTags(staleTags(collection, [doc as StoredRecord])))
  }

const expireAfterSave =
  (tag: string): GlobalAfterChangeHook =>
  async ({ req }) => {
    if (req.context.disableRevalidate) return
    await afterCommit(req, () => expireTags([tag]))
  }

export const revalidateGlobal = expireAfterSave(settingsTag)

export const revalidateStatement = expireAfterSave(statementTag)

export const revalidatePrivacyNotice = expireAfterSave(privacyNoticeTag)

/** Pages, and the table of public files. */
const expireMedia = async (req: PayloadRequest): Promise<void> => {
  if (req.context.disableRevalidate) return
  await afterCommit(req, () => expireTags([listTag('media')]))
}

export const revalidateMedia: CollectionAfterChangeHook = ({ req }) => expireMedia(req)

export const revalidateMediaAfterDelete: CollectionAfterDeleteHook = ({ req }) => expireMedia(req)

export const revalidateRoomOfRedirect: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (req.context.disableRevalidate) return
  await afterCommit(req, () => expireTags([listTag(doc.room)]))
}

/** Pages of results, of whatever search: a rule of one word changes those of others, too. */
const expireSearchRules = async (req: PayloadRequest): Promise<void> => {
  if (req.context.disableRevalidate) return
  await afterCommit(req, () => expireTags([searchRulesTag]))
}

export const revalidateSearchRules: CollectionAfterChangeHook = ({ req }) => expireSearchRules(req)

export const revalidateSearchRulesAfterDelete: CollectionAfterDeleteHook = ({ req }) =>
  expireSearchRules(req)
