// What a search works on, and the plain question to it.
import type { Locale } from '@/i18n/routing'
import type { LanguageAnalyser } from '../analysis/language-analyser'
import { expandQuery } from '../engine/expand-query'
import type { SearchQuery } from '../engine/query-model'
import type { SearchAnswer, SearchEngine } from '../engine/search-engine'
import type { SynonymGroup } from '../engine/synonyms'
import type { Vocabulary } from './vocabulary'

export type Searched = {
  engine: SearchEngine
  analysers: Record<Locale, LanguageAnalyser>
  vocabulary: Vocabulary
  /** Words of a language that mean the same, as editors have said. */
  synonymsOf?: (locale: Locale) => Promise<SynonymGroup[]>
}

/** Searches documents of these languages. */
export const searchIn = async (
  { engine, analysers, synonymsOf }: Omit<Searched, 'vocabulary'>,
  asked: Locale[],
  query: SearchQuery,
): Promise<SearchAnswer> => {
  const synonyms = asked.map(async (locale) => [locale, (await synonymsOf?.(locale)) ?? []])
  return engine.search(
    expandQuery(
      { ...query, otherLocales: query.otherLocales || 1 },
      Object.fromEntries(asked.map((locale) => [locale, analysers[locale]])),
      Object.fromEntries(await Promise.all(synonyms)) as Partial<Record<Locale, SynonymGroup[]>>,
    ),
  )
}
