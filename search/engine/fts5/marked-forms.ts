// Which forms of the index answer a query, and how: what highlighting looks for in the hits.
import type { Locale } from '@/i18n/routing'
import type { QueryTerm } from '../../analysis/language-analyser'
import { isWanted } from '../query-model'
import type { ExpandedClause, ExpandedPhrase, ExpandedWord, MatchKind } from '../search-engine'
import type { Database } from './database'
import { cleanTerm } from './token-text'

export type MarkedPhrase = { positions: Map<number, MatchKind>[]; within?: number }
export type MarkedForms = { words: Map<number, MatchKind>; phrases: MarkedPhrase[] }

const mostForms = 5_000

const kinds: Record<QueryTerm['field'], MatchKind> = {
  x: 'exact',
  l: 'inflected',
  a: 'inflected',
  p: 'part',
}

const strength: MatchKind[] = ['part', 'prefix', 'inflected', 'exact']

/** The strongest kind stays: a form found as written is not marked as a part. */
export const mark = <Key>(marks: Map<Key, MatchKind>, key: Key, kind: MatchKind): void => {
  const known = marks.get(key)
  if (!known || strength.indexOf(known) < strength.indexOf(kind)) marks.set(key, kind)
}

export class FormMarker {
  private readonly exactly
  private readonly beginning

  constructor(database: Database) {
    const ask = 'SELECT form FROM form_terms WHERE locale = ? AND field = ? AND term'
    this.exactly = database.prepare(`${ask} = ? LIMIT ${mostForms}`).raw(true)
    this.beginning = database.prepare(`${ask} >= ? AND term < ? LIMIT ${mostForms}`).raw(true)
  }

  formsOf(locale: Locale, clauses: ExpandedClause[]): MarkedForms {
    const wanted = clauses
      .filter(isWanted)
      .flatMap((clause) => (clause.kind === 'choice' ? clause.ways.flat() : [clause]))
    const words = new Map<number, MatchKind>()
    wanted
      .filter((clause): clause is ExpandedWord => clause.kind === 'word')
      .flatMap(({ terms, isPrefix }) => terms.map((term) => ({ ...term, isPrefix })))
      .forEach((term) => this.markTerm(words, locale, term))
    const phrases = wanted
      .filter((clause): clause is ExpandedPhrase => clause.kind === 'phrase')
      .flatMap((clause) => this.phrasesOf(locale, clause))
    return { words, phrases }
  }

  private phrasesOf(locale: Locale, { ways, within }: ExpandedPhrase): MarkedPhrase[] {
    return ways.map(({ field, words }) => ({
      within,
      positions: words.map((alternatives) => {
        const forms = new Map<number, MatchKind>()
        alternatives.forEach((term) => this.markTerm(forms, locale, { field, term }))
        return forms
      }),
    }))
  }

  private markTerm(
    forms: Map<number, MatchKind>,
    locale: Locale,
    { field, term, isPrefix }: { field: QueryTerm['field']; term: string; isPrefix?: boolean },
  ): void {
    const clean = cleanTerm(term)
    if (clean === '') return
    const rows = isPrefix
      ? this.beginning.all(locale, field, clean, `${clean}\u{10ffff}`)
      : this.exactly.all(locale, field, clean)
    const kind = isPrefix ? 'prefix' : kinds[field]
    for (const [form] of rows as [number][]) mark(forms, form, kind)
  }
}
