// Notes in each save which records the search index has to read again (ADR 0032).
import { channel } from 'node:diagnostics_channel'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { searchChangesChannel, type RecordRef } from '@/cache/search-changes'
import { afterCommit } from '@/database/after-commit'
import { relationsOf } from '../relations-of'

type Collection = Pick<SanitizedCollectionConfig, 'slug' | 'flattenedFields'>
type Stored = Record<string, unknown> & { deletedAt?: unknown }

const keyOf = ({ collection, id }: RecordRef) => `${collection}:${id}`

/** What the public may read of a record, in all languages: Payload hands a hook one, and the newest draft. */
const stored = async (req: PayloadRequest, { slug }: Collection, id: number | string) =>
  (await req.payload.db.findOne({
    collection: slug,
    where: { id: { equals: id } },
    req,
  })) as Stored | null

type Before = Map<string, Stored>
const kept = (req: PayloadRequest): Before => {
  const context = req.context as { toldToSearch?: Before }
  return (context.toldToSearch ??= new Map())
}

const remember = async (req: PayloadRequest, collection: Collection, id: number | string) => {
  const record = await stored(req, collection, id)
  if (record) kept(req).set(keyOf({ collection: collection.slug, id }), record)
}

export const rememberTold: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  req,
}) => {
  if (originalDoc?.id !== undefined) await remember(req, collection, originalDoc.id)
}

export const rememberToldBeforeDelete: CollectionBeforeDeleteHook = ({ collection, id, req }) =>
  remember(req, collection, id)

const note = async (
  req: PayloadRequest,
  changed: { collection: string; id?: number | string }[],
) => {
  for (const { collection, id } of changed) {
    await req.payload.create({
      collection: 'search-changes',
      data: { collectionSlug: collection, ...(id !== undefined && { recordId: String(id) }) },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  await afterCommit(req, () => channel(searchChangesChannel).publish(undefined))
}

const unique = (refs: RecordRef[]) => [...new Map(refs.map((ref) => [keyOf(ref), ref])).values()]

/** The record, and those that it named before and does not name any more: they may tell of it. */
export const tellSearchOfChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const self = { collection: collection.slug, id: doc.id as number | string }
  const past = kept(req).get(keyOf(self))
  kept(req).delete(keyOf(self))
  const now = await stored(req, collection, self.id)
  const named = new Set(relationsOf(collection.flattenedFields, now ?? {}).map(keyOf))
  const left = relationsOf(collection.flattenedFields, past ?? {}).filter(
    (ref) => !named.has(keyOf(ref)),
  )
  await note(req, [self, ...unique(left)])
}

/** Who named a record that is gone cannot be asked any more: out of the trash, no one does in public. */
export const tellSearchOfDeletion: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const self = { collection: collection.slug, id }
  const past = kept(req).get(keyOf(self))
  kept(req).delete(keyOf(self))
  const related = unique(relationsOf(collection.flattenedFields, past ?? {}))
  const everything = past?.deletedAt ? [] : [{ collection: collection.slug as CollectionSlug }]
  await note(req, [self, ...related, ...everything])
}
