// What programs are told of a search, in no format yet: the answer that the result page tells readers.
import { pageCount } from '@/content/list-selection'
import type { Locale } from '@/i18n/routing'
import type { FacetField, RangeFilter, Sort } from '../../engine/query-model'

/** A page that the search has found, as plain text. */
export type FoundPage = {
  /** Of the document in the index: stays when title or address change. */
  id: string
  title: string
  /** Absolute. */
  address: string
  /** Value of the facet `type`, and its name in the language of the answer. */
  kind: string
  kindName: string
  language: Locale
  excerpt: string
  /** ISO day of the last change. */
  lastChanged?: string
  /** Cents. */
  amounts: number[]
}

export type OutletFacet = {
  field: FacetField
  choices: { value: string; name: string; count: number; isChosen: boolean }[]
}

export type OutletAnswer = {
  locale: Locale
  site: { name: string; publisher?: string; origin: string }
  asked: {
    text: string
    filters: Partial<Record<FacetField, string[]>>
    ranges: RangeFilter[]
    sort: Sort
    /** Parameters that mean nothing here, and values that the parameters named with them do not know. */
    ignored: { name: string; value?: string }[]
    isShortened: boolean
  }
  /** What was searched instead, where nothing had what was asked. */
  corrected?: string
  total: number
  pageSize: number
  /** From 1. */
  page: number
  /** Of this page of the answer. */
  found: FoundPage[]
  others?: { total: number; found: FoundPage[] }
  facets: OutletFacet[]
  /** Rich address, without host, of a page of the answer. */
  addressOf: (page: number) => string
}

/** Numbers of the pages that an answer leads to; those that do not exist are left out. */
export const neighboursOf = (answer: OutletAnswer) => {
  const { page, pageSize, total } = answer
  const last = pageCount(total, pageSize)
  return {
    first: 1,
    ...(page > 1 && { previous: Math.min(page - 1, last) }),
    ...(page < last && { next: page + 1 }),
    last,
  }
}
