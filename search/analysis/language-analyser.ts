// What the index and the query know about words: the contract between analysis and engine.
import type { Locale } from '@/i18n/routing'

/** A word of a text. `text` is folded (NFC, lower case); `start` and `end` are offsets in the text as given. */
export type Token = { text: string; start: number; end: number }

/** What one word of a document says, each list without duplicates. */
export type Terms = {
  /** Base forms by the likeliest reading: one, or none when nothing is known. */
  l: string[]
  /** Verbs of participles and verbal nouns. */
  v: string[]
  /** Base forms by other readings, and guesses. */
  a: string[]
  /** Parts of a compound: each element, joined heads and joined tails. */
  p: string[]
}

/** One thing to look for. The fields are those of the index: `v` stands in `a`, see {@link LanguageAnalyser.expand}. */
export type QueryTerm = { field: 'x' | 'l' | 'a' | 'p'; term: string }

/** Which data an analyser works with. Its words stand in `messages/`. */
export type AnalysisMethod = DictionaryMethod | 'learned' | 'fallback'
/** Those that need a dictionary of the operating system. */
export type DictionaryMethod = 'voikko' | 'hunspell'

export type AnalysisDescription = {
  method: AnalysisMethod
  /** Where the dictionary was read from, when one was. */
  dictionary?: string
  /** A better method that is built in but lacks its dictionary here. */
  missing?: DictionaryMethod
}

export interface LanguageAnalyser {
  locale: Locale
  /** Changes whenever the same text may give other terms: an index of another version is rebuilt. */
  version: string
  description: AnalysisDescription
  tokenize(text: string): Token[]
  /** Terms of one folded token, for a document. */
  analyse(word: string): Terms
  /** Terms of one folded token, for a query: a document matches when it has any of them. */
  expand(word: string): QueryTerm[]
}
