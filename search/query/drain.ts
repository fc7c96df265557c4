// Brings what was saved into the index: a change is forgotten when the index has it, so that a crash in between
// repeats it, which changes nothing.
import type { RecordRef } from '@/cache/search-changes'
import { locales, type Locale } from '@/i18n/routing'
import type { LanguageAnalyser } from '../analysis/language-analyser'
import { analysePatiently } from '../engine/analyse-patiently'
import type { SearchDocument, SearchEngine } from '../engine/search-engine'
import { makeGiveWay } from './give-way'

type Id = number | string
type Change = { id: Id; collectionSlug: string; recordId?: Id }

export type Reader = {
  /** The languages of a record that are public now. */
  documentsOf: (collection: string, id: Id) => Promise<SearchDocument[]>
  /** Records that tell of this one, itself among them. */
  dependentsOf: (collection: string, id: Id) => Promise<RecordRef[]>
}

export type DrainParts = {
  engine: Pick<SearchEngine, 'upsert' | 'remove'>
  analysers: Record<Locale, LanguageAnalyser>
  findChanges: (without: Id[], most: number) => Promise<Change[]>
  forgetChanges: (ids: Id[]) => Promise<void>
  /** Reads what is public, and each thing once: a new one for the changes that came meanwhile. */
  openReader: () => Reader
  rebuild: () => Promise<void>
  /** Called when the index has taken something in. */
  afterChanges: () => void
  tell: (message: string, error?: unknown) => void
}

const atOnce = 500
const firstPause = 5_000
const longestPause = 600_000

const keyOf = ({ collection, id }: RecordRef) => `${collection}:${id}`

export const makeDrain = (parts: DrainParts) => {
  const { engine, analysers } = parts
  /** Changes that failed, and when to try them again. */
  const resting = new Map<Id, { until: number; pause: number }>()

  const index = async ({ collection, id }: RecordRef, reader: Reader) => {
    const documents = await reader.documentsOf(collection, id)
    const gone = locales.filter((locale) => !documents.some((told) => told.locale === locale))
    await engine.remove(gone.map((locale) => `${collection}:${id}:${locale}`))
    const analysed = []
    for (const document of documents) {
      analysed.push(await analysePatiently(document, analysers[document.locale]))
    }
    await engine.upsert(analysed)
  }

  const fail = (change: Change, error: unknown) => {
    const pause = Math.min(longestPause, (resting.get(change.id)?.pause ?? firstPause / 2) * 2)
    resting.set(change.id, { until: Date.now() + pause, pause })
    const name = `${change.collectionSlug} ${change.recordId ?? ''}`.trim()
    parts.tell(`The search index could not take in the change of ${name}`, error)
  }

  /** Other changes go on meanwhile. */
  const takeInEverything = (change: Change) => {
    const pause = resting.get(change.id)?.pause ?? firstPause / 2
    resting.set(change.id, { until: Infinity, pause })
    void parts
      .rebuild()
      .then(() => parts.forgetChanges([change.id]))
      .then(() => void resting.delete(change.id))
      .catch((error: unknown) => fail(change, error))
  }

  /** Each record once, whatever names it; itself first, since its editor is the one who looks. */
  const takeIn = async (self: RecordRef, reader: Reader, taken: Map<string, Promise<void>>) => {
    const take = (record: RecordRef) => {
      const taking = taken.get(keyOf(record)) ?? index(record, reader)
      taken.set(keyOf(record), taking)
      return taking
    }
    const giveWay = makeGiveWay()
    await take(self)
    const errors: unknown[] = []
    for (const record of await reader.dependentsOf(self.collection, self.id)) {
      if (!taken.has(keyOf(record))) await giveWay()
      await take(record).catch((error: unknown) => errors.push(error))
    }
    if (errors.length > 0) throw errors[0]
  }

  /** @returns whether there may be more */
  const drainSome = async (): Promise<boolean> => {
    const now = Date.now()
    const without = [...resting].filter(([, { until }]) => until > now).map(([id]) => id)
    const changes = await parts.findChanges(without, atOnce)
    const taken = new Map<string, Promise<void>>()
    const reader = parts.openReader()
    const stored: Id[] = []
    for (const change of changes) {
      const { id, collectionSlug, recordId } = change
      try {
        if (recordId === undefined) {
          takeInEverything(change)
          continue
        }
        await takeIn({ collection: collectionSlug, id: recordId }, reader, taken)
        stored.push(id)
        resting.delete(id)
      } catch (error) {
        fail(change, error)
      }
    }
    if (stored.length > 0) parts.afterChanges()
    await parts.forgetChanges(stored)
    return changes.length === atOnce
  }

  return async (): Promise<void> => {
    while (await drainSome());
  }
}
