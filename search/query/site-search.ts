// Searches of this portal: the question of a reader, corrected where nothing was found, over the index in use.
import type { Locale } from '@/i18n/routing'
import type { Clause, SearchQuery } from '../engine/query-model'
import type { SearchResult, Suggestion } from '../engine/search-engine'

export type SiteAnswer =
  | { state: 'rebuilding' }
  | {
      state: 'ready'
      result: SearchResult
      /** What was searched instead, when nothing had what was asked. */
      corrected?: Clause[]
      /** Words of the question that were found inside compounds too, with some of those compounds. */
      compounds: { word: string; examples: string[] }[]
      /** Answers in the other languages, without facets. */
      others?: SearchResult
    }

/** Never throws for what a visitor asked; an index that is missing answers `rebuilding`. */
export type SearchSite = (query: SearchQuery) => Promise<SiteAnswer>

export type SuggestOnSite = (prefix: string, locale: Locale) => Promise<Suggestion[]>
