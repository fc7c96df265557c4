// Searches of this portal: the question of a reader, corrected where nothing was found, over the index in use.
import 'server-only'
import type { Locale } from '@/i18n/routing'
import type { Clause, SearchQuery } from '../engine/query-model'
import type { SearchResult, Suggestion } from '../engine/search-engine'
import { answerSearch } from './answer-search'
import type { FoundCompound } from './found-compounds'
import { noteMiss } from './misses'
import { missOf } from './misses/miss-of'
import { openedSiteIndex } from './site-index'

export type SiteAnswer =
  | { state: 'rebuilding' | 'unavailable' }
  | {
      state: 'ready'
      result: SearchResult
      /** What was searched instead, when nothing had what was asked. */
      corrected?: Clause[]
      /** Words of the question that were found inside compounds too, with some of those compounds. */
      compounds: FoundCompound[]
      /** Words that mean the same as a word of the question, and were searched for too. */
      also?: string[]
      /** Answers in the other languages, without facets. */
      others?: SearchResult
    }

/** Never throws: an index that is missing answers `rebuilding`, one that cannot answer `unavailable`. */
export type SearchSite = (query: SearchQuery) => Promise<SiteAnswer>

export type SuggestOnSite = (begun: string, locale: Locale) => Promise<Suggestion[]>

/** More than the box sends. */
const longestBegun = 200

const tell = (error: unknown) => console.error('A search was not answered:', error)

export const searchSite: SearchSite = async (query) => {
  try {
    const answer = await answerSearch(await openedSiteIndex(), query)
    const miss = missOf(query, answer)
    if (miss !== undefined) noteMiss(query.locale, miss)
    return answer
  } catch (error) {
    tell(error)
    return { state: 'unavailable' }
  }
}

/** Without an index there is nothing to suggest. */
export const suggestOnSite: SuggestOnSite = async (begun, locale) => {
  const words = begun.normalize('NFC').trim().toLowerCase().slice(0, longestBegun)
  if (words === '') return []
  try {
    const { engine } = await openedSiteIndex()
    return await engine.suggest(words, locale)
  } catch (error) {
    tell(error)
    return []
  }
}
