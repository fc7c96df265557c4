// How long bad input takes to be answered, as readers are answered: with corrections, other languages and synonyms.
import { locales, type Locale } from '../../i18n/routing'
import { facetFields } from '../../search/engine/query-model'
import type { SearchEngine } from '../../search/engine/search-engine'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { createAnalyser } from '../../search/analysis/create-analyser'
import { answerSearch } from '../../search/query/answer-search'
import { hitsPerPage, longestText } from '../../search/query/search-address'
import { parseQueryText } from '../../search/query/query-text'
import { openVocabulary } from '../../search/query/vocabulary'
import { badTexts } from './bad-texts'

const rounds = 10
const groupCount = 50

/** Unknown words, each of which is looked for among all others, and as many as a search takes. */
const unknownWords = Array.from({ length: 32 }, (_, index) => `kaupnki${index}ohjelam`).join(' ')

/** Answers them and tells the milliseconds of each: all that a process reads as it starts has been read by then. */
export const answeringBadTexts = (
  engine: SearchEngine,
  analyser: LanguageAnalyser,
  words: string[],
): (() => Promise<number[]>) => {
  const others = locales.filter((locale) => locale !== analyser.locale)
  const analysers = Object.fromEntries([
    [analyser.locale, analyser],
    ...others.map((locale) => [locale, createAnalyser(locale)] as const),
  ]) as Record<Locale, LanguageAnalyser>
  const groups = Array.from({ length: groupCount }, (_, index) =>
    words.slice(index * 4, index * 4 + 4),
  )
  const index = {
    engine,
    analysers,
    vocabulary: openVocabulary(engine),
    synonymsOf: async () => groups,
  }
  const answer = (text: string) =>
    answerSearch(index, {
      locale: analyser.locale,
      clauses: parseQueryText(text.slice(0, longestText)).clauses,
      filters: {},
      facets: [...facetFields],
      sort: 'relevance',
      page: { size: hitsPerPage, offset: 0 },
      spelling: 'auto',
      otherLocales: 1,
    })
  return async () => {
    // The words of the index are read once, for whoever mistypes first.
    await answer('kaupnki')
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const text of [...badTexts, unknownWords, words.slice(0, 32).join(' ')]) {
        const begin = performance.now()
        await answer(text)
        times.push(performance.now() - begin)
      }
    }
    return times
  }
}
