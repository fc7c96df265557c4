// Asks FTS5 which documents have the words. The answer comes as one string of numbers: the driver takes
// longer to hand over many rows than FTS5 to find them.
import { locales, type Locale } from '@/i18n/routing'
import type { ExpandedQuery } from '../search-engine'
import type { Database } from './database'
import type { DocumentColumns } from './document-columns'
import { toAsked } from './match-expression'
import { columnWeights, wordTable } from './schema'
import type { Found } from './selection'

const scoreScale = 1e9

const parseNumbers = (text: string): number[] => {
  const numbers: number[] = []
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0) {
      numbers.push(value)
      value = 0
    } else value = value * 10 + digit
  }
  if (text !== '') numbers.push(value)
  return numbers
}

const statementsFor = (database: Database, locale: Locale) => {
  const table = wordTable(locale)
  const score = `CAST(bm25(${table}, ${columnWeights.join(', ')}) * -${scoreScale} AS INTEGER)`
  return {
    rows: database
      .prepare(`SELECT group_concat(rowid) FROM ${table} WHERE ${table} MATCH ?`)
      .raw(true),
    scored: database
      .prepare(
        `SELECT group_concat(found || ',' || score) FROM (
           SELECT rowid AS found, ${score} AS score FROM ${table} WHERE ${table} MATCH ? LIMIT -1)`,
      )
      .raw(true),
  }
}

export class FoundRows {
  private readonly statements

  constructor(
    database: Database,
    private readonly columns: DocumentColumns,
  ) {
    this.statements = new Map(
      locales.map((locale) => [locale, statementsFor(database, locale)] as const),
    )
  }

  /** Documents of every language asked; scored where the order is by relevance, which takes most of the time. */
  find(query: ExpandedQuery): Found {
    const found: Found = { rows: [], scores: [] }
    for (const { locale, weight, clauses } of query.locales) {
      const asked = toAsked(clauses)
      if (asked.kind === 'none') continue
      if (asked.kind === 'matching' && query.sort === 'relevance') {
        this.addScored(found, locale, asked.expression, weight)
        continue
      }
      if (asked.kind === 'matching') {
        for (const row of this.numbers(locale, 'rows', asked.expression)) found.rows.push(row)
        continue
      }
      const unwanted = new Set(
        asked.kind === 'except' ? this.numbers(locale, 'rows', asked.expression) : [],
      )
      for (const row of this.columns.rowsOf(locale)) if (!unwanted.has(row)) found.rows.push(row)
    }
    return found
  }

  private addScored(found: Found, locale: Locale, expression: string, weight: number): void {
    const numbers = this.numbers(locale, 'scored', expression)
    for (let at = 0; at < numbers.length; at += 2) {
      found.scores[found.rows.length] = ((numbers[at + 1] ?? 0) / scoreScale) * weight
      found.rows.push(numbers[at] ?? 0)
    }
  }

  private numbers(locale: Locale, kind: 'rows' | 'scored', expression: string): number[] {
    const statement = this.statements.get(locale)?.[kind]
    const [text] = (statement?.get(expression) ?? []) as [string | null | undefined]
    return parseNumbers(text ?? '')
  }
}
