// One answer out of an index: what was asked, what may have been meant, and what the other languages have.
import { isLocale, locales, type Locale } from '@/i18n/routing'
import type { SearchQuery } from '../engine/query-model'
import type { SearchResult } from '../engine/search-engine'
import { withSynonyms } from '../engine/synonyms'
import { corrections } from './corrections'
import { foundCompounds } from './found-compounds'
import { searchIn, type Searched } from './searched'
import type { SiteAnswer } from './site-search'

type Ready = Extract<SiteAnswer, { state: 'ready' }>

const othersAtOnce = 5

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
  if (answer.state !== 'ready') return answer
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
  if (answer.state !== 'ready' || query.spelling === 'off' || hasFound(answer)) return answer
  for (const clauses of await corrections(index, query)) {
    const corrected = await searchOnce(index, { ...query, clauses })
    if (corrected.state === 'ready' && corrected.result.total > 0) {
      return { ...corrected, corrected: clauses }
    }
  }
  return answer
}
