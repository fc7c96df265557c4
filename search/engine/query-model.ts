// What a visitor looks for, free of any engine and of any language's words.
import type { Locale } from '@/i18n/routing'

/** All `must` clauses hold, none of the `not` ones, and at least one of the `should` ones where there are any. */
export type Occur = 'must' | 'should' | 'not'

/**
 * `auto` finds every form and compounds that contain the word, `noCompounds` every form of the word itself,
 * `exact` the word as written, `prefix` words that begin so.
 */
export type WordMode = 'auto' | 'exact' | 'noCompounds' | 'prefix'

export type WordClause = { kind: 'word'; text: string; occur: Occur; mode?: WordMode }

export type PhraseClause = {
  kind: 'phrase'
  text: string
  occur: Occur
  /** `inflected`, the default, finds the words in any form, in this order. */
  mode?: 'inflected' | 'exact'
  /** In any order, the first and the last at most this many words apart. */
  within?: number
}

export type Clause = WordClause | PhraseClause

/** Whether a clause asks for its words, rather than leaves them out. */
export const isWanted = ({ occur }: { occur: Occur }): boolean => occur !== 'not'

/** More are not asked: a query costs by them. */
export const mostClauses = 32

export const facetFields = [
  'type',
  'theme',
  'cityRegion',
  'year',
  'sourceType',
  'basis',
  'status',
  'language',
] as const

export type FacetField = (typeof facetFields)[number]

/** Bounds belong to the range. Amounts are cents, dates ISO days. A record matches by any one of its values. */
export type RangeFilter =
  | { field: 'year' | 'amount'; from?: number; to?: number }
  | { field: 'date'; from?: string; to?: string }

export type Sort = 'relevance' | 'newest' | 'oldest' | 'title' | '-amount'

export type SearchQuery = {
  locale: Locale
  /** Weight of hits in the other languages; 0 or nothing leaves them out. */
  otherLocales?: number
  clauses: Clause[]
  /** Any of the values of a field, and of every field. */
  filters: Partial<Record<FacetField, string[]>>
  not?: Partial<Record<FacetField, string[]>>
  range?: RangeFilter[]
  /** Counted as if the field's own filter were not there. */
  facets: FacetField[]
  sort: Sort
  page: { size: number; offset: number }
  spelling: 'auto' | 'off'
}
