// What the sections of the search page are made from. Pure.
import type { Entry, SearchHit } from '@/content/page-models'
import type { FacetNames } from '@/content/search-facet-names'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { searchAddress, type ReadSearch, type SearchChange } from './search-address'
import type { SiteAnswer } from './site-search'

/** What a search has found, ready to be told. */
export type FoundAnswer = Extract<SiteAnswer, { state: 'ready' }> & {
  hits: SearchHit[]
  otherHits: SearchHit[]
  /** What editors want readers to find first. */
  bets?: Entry[]
}

export type SearchView = {
  locale: Locale
  t: Translate
  read: ReadSearch
  names: FacetNames
  /** Nothing where nothing was asked. */
  answer?: FoundAnswer | Exclude<SiteAnswer, { state: 'ready' }>
}

export const targetOf = ({ locale, read }: SearchView, change: SearchChange = {}) => ({
  href: searchAddress(locale, read, change),
})

/** Without any words or filters. */
export const plainTarget = (view: SearchView) =>
  targetOf(view, { clauses: [], filters: {}, range: [], sort: 'newest', spelling: 'auto' })

export const isNarrowed = ({ query }: ReadSearch): boolean =>
  Object.keys(query.filters).length > 0 || (query.range ?? []).length > 0

export const isAsked = (read: ReadSearch): boolean =>
  read.query.clauses.length > 0 || isNarrowed(read)
