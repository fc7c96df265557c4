// One answer out of an index: what was asked, what may have been meant, and what the other languages have.
import { isLocale, locales, type Locale } from '@/i18n/routing'
import type { LanguageAnalyser } from '../analysis/language-analyser'
import { expandQuery } from '../engine/expand-query'
import type { SearchQuery } from '../engine/query-model'
import type { SearchAnswer, SearchEngine, SearchResult } from '../engine/search-engine'
import { withSynonyms, type SynonymGroup } from '../engine/synonyms'
import { corrections } from './corrections'
import { foundCompounds } from './found-compounds'
import type { SiteAnswer } from './site-search'
import type { Vocabulary } from './vocabulary'

export type Searched = {
  engine: SearchEngine
  analysers: Record<Locale, LanguageAnalyser>
  vocabulary: Vocabulary
  /** Words of a language that mean the same, as editors have said. */
  synonymsOf?: (locale: Locale) => Promise<SynonymGroup[]>
}

type Ready = Extract<SiteAnswer, { state: 'ready' }>

const othersAtOnce = 5

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

/** What was looked for besides the reader's own words. */
const alsoSearched = async (
  { analysers, synonymsOf }: Searched,
  { clauses, locale }: SearchQuery,
): Promise<{ also?: string[] }> => {
  const groups = (await synonymsOf?.(locale)) ?? []
  const others = withSynonyms(clauses, groups, analysers[locale]).flatMap((clause) =>
    clause.kind === 'choice' ? clause.others : [],
  )
  return others.length > 0 ? { also: [...new Set(others)] } : {}
}

const languagesOf = ({ filters }: SearchQuery): Locale[] =>
  (filters.language ?? []).filter(isLocale)

/** How many each language has: the reader's own, and the others, which were asked by themselves. */
const withLanguages = (
  result: SearchResult,
  others: SearchResult,
  { locale }: SearchQuery,
): SearchResult => {
  const own = result.total > 0 ? [{ value: locale, count: result.total }] : []
  const language = [...own, ...(others.facets.language ?? [])].sort((a, b) => b.count - a.count)
  return { ...result, facets: { ...result.facets, language } }
}

const searchOthers = async (index: Searched, query: SearchQuery) => {
  const isShown = query.clauses.length > 0
  const answer = await searchIn(
    index,
    locales.filter((locale) => locale !== query.locale),
    {
      ...query,
      facets: query.facets.filter((facet) => facet === 'language'),
      page: { size: isShown ? othersAtOnce : 0, offset: 0 },
    },
  )
  return answer.state === 'ready' ? { answer, isShown } : undefined
}

/** As asked, without a correction. */
const searchOnce = async (index: Searched, query: SearchQuery): Promise<SiteAnswer> => {
  const chosen = languagesOf(query)
  const isOneLanguage = chosen.length === 0
  const answer = await searchIn(index, isOneLanguage ? [query.locale] : [...locales], query)
  if (answer.state === 'rebuilding') return answer
  const { state, ...result } = answer
  const others = isOneLanguage && query.otherLocales ? await searchOthers(index, query) : undefined
  const { facets: _counts, ...elsewhere } = others?.answer ?? { facets: {} }
  const isCounted = others && query.facets.includes('language')
  return {
    state,
    result: isCounted ? withLanguages(result, others.answer, query) : result,
    compounds: await foundCompounds(index, query, result),
    ...(await alsoSearched(index, query)),
    ...(others?.isShown && { others: { ...(elsewhere as SearchResult), facets: {} } }),
  }
}

const hasFound = ({ result, others }: Ready) => result.total > 0 || (others?.total ?? 0) > 0

export const answerSearch = async (index: Searched, query: SearchQuery): Promise<SiteAnswer> => {
  const answer = await searchOnce(index, query)
  if (answer.state === 'rebuilding' || query.spelling === 'off' || hasFound(answer)) return answer
  for (const clauses of await corrections(index, query)) {
    const corrected = await searchOnce(index, { ...query, clauses })
    if (corrected.state === 'ready' && corrected.result.total > 0) {
      return { ...corrected, corrected: clauses }
    }
  }
  return answer
}
