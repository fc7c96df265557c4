// What the search index is made of: every published record, once for each language that it is published in.
// Works outside of requests, where the index is built.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { keepingReadings, type Readings } from '@/cache/cached'
import { locales } from '@/i18n/routing'
import type { SearchDocument } from '@/search/engine/search-engine'
import type { Id } from './directory'
import { toStoredId } from './payload-client'
import { findDependents, type RecordName } from './search-dependents'
import { sources, type SearchedCollection } from './search-sources'

const isSearched = (collection: string): collection is SearchedCollection =>
  Object.hasOwn(sources, collection)

/** All documents. What changes meanwhile may be told as it was: the caller asks for it again. */
export async function* searchDocuments(): AsyncGenerator<SearchDocument> {
  for (const source of Object.values(sources)) {
    const readings: Readings = new Map()
    for (const locale of locales) {
      for await (const batch of source.all(locale)) {
        const documents = await keepingReadings(readings, () =>
          Promise.all(batch.map((tell) => tell())),
        )
        yield* documents.filter((document) => document !== undefined)
        // The driver of SQLite answers without a pause in which a visitor could be served.
        await setImmediate()
      }
    }
  }
}

/** The languages of one record that are public now; none where it is not public. */
export const documentsOf = async (collection: string, id: Id): Promise<SearchDocument[]> => {
  const stored = await toStoredId(id)
  if (!isSearched(collection) || stored === undefined) return []
  const { one } = sources[collection]
  return keepingReadings(new Map(), async () => {
    const records = await Promise.all(locales.map((locale) => one(locale, stored)))
    const documents = await Promise.all(records.flat().map((tell) => tell()))
    return documents.filter((document) => document !== undefined)
  })
}

/** Records whose documents tell something of a record, itself first. */
export const dependentsOf = async (collection: string, id: Id): Promise<RecordName[]> => {
  const stored = await toStoredId(id)
  if (stored === undefined) return []
  return keepingReadings(new Map(), () => findDependents(collection, stored))
}
