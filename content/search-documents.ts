// What the search index is made of: every published record, once for each language that it is published in.
// Works outside of requests, where the index is built.
import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { keepingReadings, type Readings } from '@/cache/cached'
import type { RecordRef } from '@/cache/search-changes'
import { locales } from '@/i18n/routing'
import type { SearchDocument } from '@/search/engine/search-engine'
import type { Id } from './directory'
import { toStoredId } from './payload-client'
import { databaseMark } from './search-changes'
import { findDependents } from './search-dependents'
import { sources, type SearchedCollection, type Telling } from './search-sources'

const isSearched = (collection: string): collection is SearchedCollection =>
  Object.hasOwn(sources, collection)

type LeaveOut = (id: string, error: unknown) => void

/** A record that cannot be told must not keep all others from being found; a database that is away must. */
const tellOrLeaveOut = async ({ id, tell }: Telling, leaveOut: LeaveOut) => {
  try {
    return await tell()
  } catch {
    await databaseMark()
    return tell().catch((error: unknown) => void leaveOut(id, error))
  }
}

/**
 * All documents. What changes meanwhile may be told as it was: the caller asks for it again.
 * @param leaveOut hears of a document that could not be told, and why
 * @throws when the database is away
 */
export async function* searchDocuments(leaveOut: LeaveOut): AsyncGenerator<SearchDocument> {
  for (const source of Object.values(sources)) {
    const readings: Readings = new Map()
    for (const locale of locales) {
      for await (const batch of source.all(locale)) {
        const documents = await keepingReadings(readings, () =>
          Promise.all(batch.map((telling) => tellOrLeaveOut(telling, leaveOut))),
        )
        yield* documents.filter((document) => document !== undefined)
        // The driver of SQLite answers without a pause in which a visitor could be served.
        await setImmediate()
      }
    }
  }
}

/** Reads records one by one, and what all of them tell of, such as the names of organizations, once. */
export const openSearchReader = () => {
  const readings: Readings = new Map()
  return {
    /** The languages of one record that are public now; none where it is not public. */
    documentsOf: async (collection: string, id: Id): Promise<SearchDocument[]> => {
      const stored = await toStoredId(id)
      if (!isSearched(collection) || stored === undefined) return []
      const { one } = sources[collection]
      return keepingReadings(readings, async () => {
        const records = await Promise.all(locales.map((locale) => one(locale, stored)))
        const documents = await Promise.all(records.flat().map(({ tell }) => tell()))
        return documents.filter((document) => document !== undefined)
      })
    },
    /** Records whose documents tell something of a record, itself first. */
    dependentsOf: async (collection: string, id: Id): Promise<RecordRef[]> => {
      const stored = await toStoredId(id)
      if (stored === undefined) return []
      return keepingReadings(readings, () => findDependents(collection, stored))
    },
  }
}
