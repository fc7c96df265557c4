// A whole collection as the public reads it, so few records at a time that no visitor waits for them.
import 'server-only'
import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import type { Id } from './directory'
import { findPublished } from './payload-client'

/** By their ids: a record that is withdrawn meanwhile makes no other one be passed over. */
export async function* publishedBatches<Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  locale: Locale,
  atOnce = 20,
): AsyncGenerator<DataFromCollectionSlug<Slug>[]> {
  let last: Id | undefined
  do {
    const where: Where = last === undefined ? {} : { id: { greater_than: last } }
    const docs = await findPublished(collection, locale, where, 'id', atOnce)
    yield docs
    last = docs.length < atOnce ? undefined : docs.at(-1)?.id
  } while (last !== undefined)
}
