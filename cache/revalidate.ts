// What a saved record makes stale. Called by save hooks and by the revalidate route; the Payload CLI
// loads this file in plain Node, so next/cache is imported only where it is used.
import { channel } from 'node:diagnostics_channel'
import { listTag, recordTag, type RecordCollection } from './tags'

// Each of Next's bundles has its own copy of this module; a channel of Node's is one for the process.
const expired = channel('julkisivu:expired')

type Id = number | string
type Reference = Id | { id: Id } | null | undefined
export type StoredRecord = {
  id: Id
  program?: Reference
  predecessor?: Reference
  successor?: Reference
}

const idOf = (reference: Reference): Id[] => {
  if (reference == null) return []
  return [typeof reference === 'object' ? reference.id : reference]
}

/** Tags of a record before and after a save: itself, its lists, and the programs it tells about. */
export const staleTags = (collection: RecordCollection, records: StoredRecord[]): string[] => [
  ...new Set(
    records.flatMap((record) => [
      listTag(collection),
      recordTag(collection, record.id),
      ...[record.program, record.predecessor, record.successor]
        .flatMap(idOf)
        .map((id) => recordTag('programs', id)),
    ]),
  ),
]

/** Expires tags at once. Only inside a request of the server: elsewhere `next/cache` throws. */
export const expireTags = async (tags: string[]): Promise<void> => {
  const { revalidateTag } = await import('next/cache')
  tags.forEach((tag) => revalidateTag(tag, { expire: 0 }))
  expired.publish(tags)
}

/** Calls the listener after every expiry in this process. It must not throw. */
export const onExpired = (listener: (tags: string[]) => void): void =>
  expired.subscribe((tags) => listener(tags as string[]))
