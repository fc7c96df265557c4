// What the search index has yet to read again, and which database it is an index of (ADR 0032).
import 'server-only'
import { randomUUID } from 'node:crypto'
import { openPayload } from './payload-client'

type Id = number | string

/** Without a `recordId` everything has changed. */
export type SearchChange = { id: Id; collectionSlug: string; recordId?: Id }

const quiet = { depth: 0, overrideAccess: true } as const
const mark = 'search-index'

/** The oldest changes, but for these. */
export const findSearchChanges = async (without: Id[], most: number): Promise<SearchChange[]> => {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'search-changes',
    where: without.length > 0 ? { id: { not_in: without } } : {},
    sort: 'createdAt',
    limit: most,
    pagination: false,
    ...quiet,
  })
  const isNumber = payload.db.defaultIDType === 'number'
  return docs.map(({ id, collectionSlug, recordId }) => ({
    id,
    collectionSlug,
    // As records have it: what compares ids would not know it otherwise.
    ...(recordId && { recordId: isNumber ? Number(recordId) : recordId }),
  }))
}

export const countSearchChanges = async (): Promise<number> => {
  const payload = await openPayload()
  return (await payload.count({ collection: 'search-changes', ...quiet })).totalDocs
}

export const forgetSearchChanges = async (ids: Id[]): Promise<void> => {
  if (ids.length === 0) return
  const payload = await openPayload()
  await payload.db.deleteMany({ collection: 'search-changes', where: { id: { in: ids } }, req: {} })
}

/** Differs for every database, so that no index answers for another one than its own. */
export const databaseMark = async (): Promise<string> => {
  const payload = await openPayload()
  const kept = await payload.kv.get<string>(mark)
  const own = kept ?? randomUUID()
  if (kept === null) await payload.kv.set(mark, own)
  // A move to the other kind of database brings what is kept along, and makes new ids.
  return `${payload.db.name}-${own}`
}
