// What filters, facets and sorts ask of a document, in memory and kept up to date by change number.
import type { Locale } from '@/i18n/routing'
import { facetFields, type FacetField } from '../query-model'
import type { Database } from './database'
import { TitleRanks } from './title-ranks'
import { ValueSets } from './value-sets'

type Row = [
  row: number,
  change: number,
  locale: Locale,
  facets: string,
  date: string,
  amounts: string,
]

const removed = 0

export class DocumentColumns {
  readonly facets = Object.fromEntries(
    facetFields.map((field) => [field, new ValueSets<string>()]),
  ) as Record<FacetField, ValueSets<string>>
  readonly amounts = new ValueSets<number>()
  /** ISO days. */
  readonly dates = new ValueSets<string>()
  /** Row after the last one. */
  end = 0
  documents = 0
  private readonly languages = new ValueSets<Locale>()
  private readonly titles
  private change = -1
  private readonly ask

  constructor(database: Database) {
    this.ask = {
      change: database.prepare("SELECT value FROM facts WHERE name = 'change'").raw(true),
      documents: database
        .prepare(
          'SELECT row, change, locale, facets, date, amounts FROM documents WHERE change > ?',
        )
        .raw(true),
      removals: database.prepare('SELECT row FROM removals WHERE change > ?').raw(true),
    }
    this.titles = new TitleRanks(database)
  }

  /** Reads what has changed since the last time, by whichever process. */
  refresh(): void {
    const [change] = this.ask.change.get() as [number]
    if (change === this.change) return
    for (const row of this.ask.removals.iterate(this.change)) this.drop((row as [number])[0])
    for (const row of this.ask.documents.iterate(this.change)) this.put(row as Row)
    this.change = change
  }

  isLive(row: number): boolean {
    return this.languages.codes[row] !== removed
  }

  /** Every document of a language. */
  rowsOf(locale: Locale): number[] {
    const isOfLocale = this.languages.having((language) => language === locale)
    const rows: number[] = []
    for (let row = 0; row < this.end; row++) {
      if (isOfLocale[this.languages.codes[row] ?? removed]) rows.push(row)
    }
    return rows
  }

  /** Places of the titles in the order of a language, by row. */
  titleRanks(locale: Locale): Uint32Array {
    return this.titles.of(locale, this.change)
  }

  private drop(row: number): void {
    if (row < this.end && this.isLive(row)) this.documents -= 1
    if (row < this.end) this.languages.put(row, [])
  }

  private put([row, , locale, facets, date, amounts]: Row): void {
    if (row >= this.end || !this.isLive(row)) this.documents += 1
    this.end = Math.max(this.end, row + 1)
    this.languages.put(row, [locale])
    const values = JSON.parse(facets) as Partial<Record<FacetField, string[]>>
    for (const field of facetFields) this.facets[field].put(row, values[field] ?? [])
    this.dates.put(row, date ? [date] : [])
    this.amounts.put(row, JSON.parse(amounts) as number[])
  }
}
