// Puts a query into the terms of each language that it is asked in.
import type { Locale } from '@/i18n/routing'
import type { LanguageAnalyser, QueryTerm } from '../analysis/language-analyser'
import {
  mostClauses,
  type Clause,
  type Occur,
  type PhraseClause,
  type SearchQuery,
  type WordMode,
} from './query-model'
import type {
  ExpandedClause,
  ExpandedPhrase,
  ExpandedQuery,
  ExpandedWord,
  PhraseWay,
} from './search-engine'
import { expandOther, withSynonyms, type ClauseChoice, type SynonymGroup } from './synonyms'

const asWritten = (word: string, fields: QueryTerm['field'][]): QueryTerm[] =>
  fields.map((field) => ({ field, term: word }))

const termsOf = (word: string, mode: WordMode, analyser: LanguageAnalyser): QueryTerm[] => {
  if (mode === 'exact') return asWritten(word, ['x'])
  if (mode === 'prefix') return asWritten(word, ['x', 'l'])
  const terms = analyser.expand(word)
  return mode === 'noCompounds' ? terms.filter(({ field }) => field !== 'p') : terms
}

const baseForms = (word: string, analyser: LanguageAnalyser): string[] => {
  const forms = analyser.expand(word).filter(({ field }) => field === 'l')
  return forms.length > 0 ? [...new Set(forms.map(({ term }) => term))] : [word]
}

const waysOf = (
  words: string[],
  mode: PhraseClause['mode'],
  analyser: LanguageAnalyser,
): PhraseWay[] => {
  const written: PhraseWay = { field: 'x', words: words.map((word) => [word]) }
  if (mode === 'exact') return [written]
  return [written, { field: 'l', words: words.map((word) => baseForms(word, analyser)) }]
}

const expandPhrase = (
  words: string[],
  { occur, mode, within }: { occur: Occur } & Pick<PhraseClause, 'mode' | 'within'>,
  analyser: LanguageAnalyser,
): ExpandedPhrase => ({
  kind: 'phrase',
  occur,
  ways: waysOf(words, mode, analyser),
  ...(within !== undefined && { within }),
})

/** A clause without a word, such as a lone comma, asks for nothing. */
const expandClause = (
  clause: Clause,
  analyser: LanguageAnalyser,
): (ExpandedWord | ExpandedPhrase)[] => {
  const words = analyser.tokenize(clause.text).map(({ text }) => text)
  const [first] = words
  if (first === undefined) return []
  const { occur } = clause
  if (clause.kind === 'phrase' && words.length > 1) return [expandPhrase(words, clause, analyser)]
  const mode = clause.kind === 'word' ? (clause.mode ?? 'auto') : clause.mode
  const isExact = mode === 'exact'
  // What a visitor takes for one word can be several: they stand side by side then.
  if (words.length > 1) {
    return [expandPhrase(words, { occur, mode: isExact ? 'exact' : 'inflected' }, analyser)]
  }
  const wordMode = mode === undefined || mode === 'inflected' ? 'noCompounds' : mode
  return [
    {
      kind: 'word',
      occur,
      terms: termsOf(first, wordMode, analyser),
      ...(wordMode === 'prefix' && { isPrefix: true }),
    },
  ]
}

const expandChoice = (
  { asked, others }: ClauseChoice,
  analyser: LanguageAnalyser,
): ExpandedClause => ({
  kind: 'choice',
  occur: asked[0]?.occur ?? 'must',
  ways: [
    asked.flatMap((clause) => expandClause(clause, analyser)),
    ...others.flatMap((other) => expandOther(other, analyser) ?? []).map((other) => [other]),
  ],
})

/** @param synonyms groups of words of each language that stand for one another */
export const expandQuery = (
  { clauses, otherLocales = 0, spelling: _spelling, ...query }: SearchQuery,
  analysers: Partial<Record<Locale, LanguageAnalyser>>,
  synonyms: Partial<Record<Locale, SynonymGroup[]>> = {},
): ExpandedQuery => {
  const asked = Object.values(analysers).filter(
    ({ locale }) => locale === query.locale || otherLocales > 0,
  )
  return {
    ...query,
    locales: asked.map((analyser) => ({
      locale: analyser.locale,
      weight: analyser.locale === query.locale ? 1 : otherLocales,
      clauses: withSynonyms(
        clauses.slice(0, mostClauses),
        synonyms[analyser.locale] ?? [],
        analyser,
      ).flatMap((clause) =>
        clause.kind === 'choice'
          ? [expandChoice(clause, analyser)]
          : expandClause(clause, analyser),
      ),
    })),
  }
}
