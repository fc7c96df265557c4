import { locales, type Locale } from '@/i18n/routing'
import type { Suggestion } from '../search-engine'
import type { Database } from './database'
import { columnWeights, wordTable } from './schema'
import { cleanTerm } from './token-text'

const mostTerms = 8
const mostDocuments = 5
/** Of a longer text the last words are asked for: each costs as much as the first. */
const mostWords = 5

/** A letter by itself is a word, unless it is being written: too many begin with it. */
const wordExpression = (word: string, place: number, words: string[]): string => {
  const isWhole = [...word].length === 1 && place < words.length - 1
  return `"${word.replaceAll('"', '""')}"${isWhole ? '' : ' *'}`
}

export class Suggestions {
  private readonly terms
  private readonly titles

  constructor(database: Database) {
    this.terms = database
      .prepare(
        `SELECT term, as_base FROM terms WHERE locale = ? AND term >= ? AND term < ? AND as_base > 0
         ORDER BY as_base DESC, term LIMIT ${mostTerms}`,
      )
      .raw(true)
    this.titles = new Map(
      locales.map((locale) => {
        const table = wordTable(locale)
        const titles = `SELECT id, title, facets FROM ${table} JOIN documents ON row = ${table}.rowid
          WHERE ${table} MATCH ?
          ORDER BY bm25(${table}, ${columnWeights.join(', ')}) LIMIT ${mostDocuments}`
        return [locale, database.prepare(titles).raw(true)] as const
      }),
    )
  }

  /** For folded words, the last one being written. */
  suggest(begun: string, locale: Locale): Suggestion[] {
    const words = begun.split(' ').map(cleanTerm).filter(Boolean).slice(-mostWords)
    const begin = words.at(-1)
    if (begin === undefined) return []
    const terms = this.terms.all(locale, begin, `${begin}\u{10ffff}`) as [string, number][]
    const expression = `{tx tl} : (${words.map(wordExpression).join(' AND ')})`
    const titles = this.titles.get(locale)?.all(expression) as [string, string, string][]
    return [
      ...terms.map(([text, documents]): Suggestion => ({ kind: 'term', text, documents })),
      ...titles.map(([id, title, facets]): Suggestion => {
        const { type = [] } = JSON.parse(facets) as { type?: string[] }
        return { kind: 'document', id, title, types: type }
      }),
    ]
  }
}
