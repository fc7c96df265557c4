// What the search index is made of: every published record, once for each language that it is published in.
// Works outside of requests, where the index is built.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { keepingReadings, type Readings } from '@/cache/cached'
import { locales } from '@/i18n/routing'
import type { SearchDocument } from '@/search/engine/search-engine'
import type { Id } from './directory'
import { findDependents, type RecordName } from './search-dependents'
import { sources, type SearchedCollection } from './search-sources'

const readAtOnce = 100

const isSearched = (collection: string): collection is SearchedCollection =>
  Object.hasOwn(sources, collection)

/** All documents. What changes meanwhile may be told as it was: the caller asks for it again. */
export async function* searchDocuments(): AsyncIterable<SearchDocument> {
  for (const source of Object.values(sources)) {
    const readings: Readings = new Map()
    for (const locale of locales) {
      let last: Id | undefined
      do {
        const where = last === undefined ? {} : { id: { greater_than: last } }
        const records = await source.read(locale, where, readAtOnce)
        for (const { tell } of records) {
          const document = await keepingReadings(readings, tell)
          if (document) yield document
          await setImmediate()
        }
        last = records.length < readAtOnce ? undefined : records.at(-1)?.id
      } while (last !== undefined)
    }
  }
}

/** The languages of one record that are public now; none where it is not public. */
export const documentsOf = async (collection: string, id: Id): Promise<SearchDocument[]> => {
  if (!isSearched(collection)) return []
  const { read } = sources[collection]
  return keepingReadings(new Map(), async () => {
    const records = await Promise.all(locales.map((locale) => read(locale, { id: { equals: id } })))
    const documents = await Promise.all(records.flat().map(({ tell }) => tell()))
    return documents.filter((document) => document !== undefined)
  })
}

/** Records whose documents tell something of a record, itself among them. */
export const dependentsOf = (collection: string, id: Id): Promise<RecordName[]> =>
  keepingReadings(new Map(), () => findDependents(collection, id))
