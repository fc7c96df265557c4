// What a search works on, and the plain question to it.
import type { Locale } from '@/i18n/routing'
import type { LanguageAnalyser } from '../analysis/language-analyser'
import { expandQuery } from '../engine/expand-query'
import type { SearchQuery } from '../engine/query-model'
import type { SearchAnswer, SearchEngine } from '../engine/search-engine'
import type { Vocabulary } from './vocabulary'

export type Searched = {
  engine: SearchEngine
  analysers: Record<Locale, LanguageAnalyser>
  vocabulary: Vocabulary
}

/** Searches documents of these languages. */
export const searchIn = (
  { engine, analysers }: Pick<Searched, 'engine' | 'analysers'>,
  asked: Locale[],
  query: SearchQuery,
): Promise<SearchAnswer> =>
  engine.search(
    expandQuery(
      { ...query, otherLocales: query.otherLocales || 1 },
      Object.fromEntries(asked.map((locale) => [locale, analysers[locale]])),
    ),
  )
