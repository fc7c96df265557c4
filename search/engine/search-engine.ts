// The contract of every search engine: tests/support/search-engine-contract.ts holds each one to it.
import type { Locale } from '@/i18n/routing'
import type { QueryTerm, Terms } from '../analysis/language-analyser'
import type { FacetField, Occur, SearchQuery } from './query-model'

/** One language of one record, as it is public. */
export type SearchDocument = {
  /** Differs between the languages of a record. */
  id: string
  locale: Locale
  title: string
  body: string
  /** `language` follows from the locale. */
  facets: Partial<Record<Exclude<FacetField, 'language'>, string[]>>
  /** ISO day of the last change that readers see. */
  date?: string
  /** Cents. */
  amounts?: number[]
}

/** A word of a text with its offsets there, and what the analysis says of it. */
export type AnalysedToken = { x: string; start: number; end: number; terms: Terms }
export type AnalysedText = { text: string; tokens: AnalysedToken[] }
export type AnalysedDocument = Omit<SearchDocument, 'title' | 'body'> & {
  title: AnalysedText
  body: AnalysedText
}

/** A document matches when it has any of the terms; with `isPrefix`, a term that begins so. */
export type ExpandedWord = { kind: 'word'; occur: Occur; terms: QueryTerm[]; isPrefix?: boolean }

/** One way in which the words of a phrase can stand in a text: for each word the terms that are right there. */
export type PhraseWay = { field: 'x' | 'l'; words: string[][] }
export type ExpandedPhrase = { kind: 'phrase'; occur: Occur; ways: PhraseWay[]; within?: number }

/** Answered by any one of its ways, and a way by all of its clauses. */
export type ExpandedChoice = {
  kind: 'choice'
  occur: Occur
  ways: (ExpandedWord | ExpandedPhrase)[][]
}
export type ExpandedClause = ExpandedWord | ExpandedPhrase | ExpandedChoice

/** The same question in the terms of each language that is asked. */
export type ExpandedLocale = { locale: Locale; weight: number; clauses: ExpandedClause[] }

export type ExpandedQuery = Omit<SearchQuery, 'clauses' | 'otherLocales' | 'spelling'> & {
  locales: ExpandedLocale[]
}

/** How a word of a text answers the query: as written, in another form, inside a compound, by its beginning. */
export type MatchKind = 'exact' | 'inflected' | 'part' | 'prefix'

/** Offsets in the text beside it. */
export type Match = { start: number; end: number; kind: MatchKind }
export type MarkedText = { text: string; matches: Match[] }

export type Hit = {
  id: string
  locale: Locale
  /** Comparable within one answer alone. */
  score: number
  title: MarkedText
  /** The place of the body that answers best, a few hundred characters. */
  excerpt: MarkedText & { isStart: boolean; isEnd: boolean }
  /** As the document has them. */
  date?: string
  amounts?: number[]
}

export type FacetCount = { value: string; count: number }

export type SearchResult = {
  total: number
  hits: Hit[]
  /** The most frequent value first. */
  facets: Partial<Record<FacetField, FacetCount[]>>
}

export type SearchAnswer = ({ state: 'ready' } & SearchResult) | { state: 'rebuilding' }

export type Suggestion =
  | { kind: 'term'; text: string; documents: number }
  | { kind: 'document'; id: string; title: string; types: string[] }

export type IndexState = 'ready' | 'missing' | 'damaged' | 'foreign'

export type Health = {
  /** `foreign`: of another schema or another version of the analysis. */
  state: IndexState
  isRebuilding: boolean
  documents: number
  analyserVersion: string
  schemaVersion: number
  /** ISO time at which the build began: before it read its first document. */
  builtAt?: string
  bytes: number
  /** Changes that no index holds yet: they wait for the one that is being built. */
  pending: number
}

/** Of the index in use. */
export type LiveFacts = Pick<Health, 'state' | 'documents' | 'builtAt' | 'bytes'>

export interface SearchEngine {
  /** Resolves when the documents are on disk and the next search finds them. */
  upsert(documents: AnalysedDocument[]): Promise<void>
  remove(ids: string[]): Promise<void>
  search(query: ExpandedQuery): Promise<SearchAnswer>
  /**
   * For folded words, the last one being written: base forms that begin as it does, the most frequent first, and
   * titles that have words beginning like each of them. A letter before it is a word of its own.
   */
  suggest(begun: string, locale: Locale): Promise<Suggestion[]>
  /** Every word of a language and its base forms by any reading, with the number of documents that have it. */
  terms(locale: Locale): AsyncIterable<[term: string, documents: number]>
  /** Makes a new index out of these documents beside the old one, which answers until then. */
  rebuild(documents: AsyncIterable<AnalysedDocument>): Promise<void>
  health(): Promise<Health>
  close(): Promise<void>
}
