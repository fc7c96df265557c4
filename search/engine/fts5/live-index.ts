// The index in use: answers and changes it, and notices when another one has taken its place.
import { statSync } from 'node:fs'
import type { Locale } from '@/i18n/routing'
import type {
  AnalysedDocument,
  ExpandedQuery,
  IndexState,
  LiveFacts,
  SearchAnswer,
  Suggestion,
} from '../search-engine'
import { isDamage, type Database } from './database'
import { DocumentColumns } from './document-columns'
import { FoundRows } from './found-rows'
import { HitReader } from './hits'
import { currentFile, removeOldIndexes } from './index-files'
import { IndexWriter } from './index-writer'
import { openIndex } from './open-index'
import { pageOf } from './ranking'
import { select } from './selection'
import { Suggestions } from './suggestions'

type OpenIndex = ReturnType<typeof readersOf> & { database: Database; file: string }

const readersOf = (database: Database) => {
  const columns = new DocumentColumns(database)
  columns.refresh()
  return {
    columns,
    found: new FoundRows(database, columns),
    hits: new HitReader(database),
    suggestions: new Suggestions(database),
    writer: new IndexWriter(database),
    terms: database
      .prepare(
        'SELECT term, documents FROM terms WHERE locale = ? AND term > ? ORDER BY term LIMIT ?',
      )
      .raw(true),
    builtAt: database.prepare("SELECT value FROM facts WHERE name = 'builtAt'").raw(true),
  }
}

export class LiveIndex {
  private index: OpenIndex | undefined
  private state: IndexState = 'missing'
  /** The last one that was opened or found unusable: not to be tried again. */
  private file: string | undefined

  constructor(
    private readonly folder: string,
    private readonly analyserVersion: string,
  ) {
    this.follow()
  }

  /** @returns whether there was an index to change */
  upsert(documents: AnalysedDocument[]): boolean {
    return this.use(({ writer }) => writer.upsert(documents)) !== undefined
  }

  remove(ids: string[]): boolean {
    return this.use(({ writer }) => writer.remove(ids)) !== undefined
  }

  search(query: ExpandedQuery): SearchAnswer {
    const answer = this.use(({ columns, found, hits }): SearchAnswer => {
      columns.refresh()
      const selection = select(columns, query, found.find(query))
      const page = pageOf(columns, query, selection).map((place) => ({
        row: selection.rows[place] ?? 0,
        score: selection.scores[place] ?? 0,
      }))
      return {
        state: 'ready',
        total: selection.rows.length,
        hits: hits.hitsOf(query, page),
        facets: selection.facets,
      }
    })
    return answer?.value ?? { state: 'rebuilding' }
  }

  suggest(begun: string, locale: Locale): Suggestion[] {
    return this.use(({ suggestions }) => suggestions.suggest(begun, locale))?.value ?? []
  }

  /** The next terms after one, in the order of their bytes. */
  termsAfter(locale: Locale, after: string, count: number): [string, number][] {
    const page = this.use(({ terms }) => terms.all(locale, after, count) as [string, number][])
    return page?.value ?? []
  }

  facts(): LiveFacts {
    const facts = this.use(({ columns, builtAt, file }) => {
      columns.refresh()
      const [at] = (builtAt.get() ?? []) as [string?]
      return { documents: columns.documents, builtAt: at, bytes: statSync(file).size }
    })
    return { state: this.state, documents: 0, bytes: 0, ...facts?.value }
  }

  close(): void {
    this.index?.database.close()
    this.index = undefined
  }

  /** Opens the newest index, where it is not open already. */
  private follow(): void {
    const newest = currentFile(this.folder)
    if (newest === this.file && this.state !== 'missing') return
    this.close()
    this.file = newest
    const { state, database } = openIndex(newest, this.analyserVersion)
    this.state = state
    if (database && newest) this.index = { ...readersOf(database), database, file: newest }
    removeOldIndexes(this.folder)
  }

  private use<Value>(work: (index: OpenIndex) => Value): { value: Value } | undefined {
    try {
      this.follow()
      return this.index && { value: work(this.index) }
    } catch (error) {
      if (!isDamage(error)) throw error
      this.close()
      this.state = 'damaged'
      return undefined
    }
  }
}
