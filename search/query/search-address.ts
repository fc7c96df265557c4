// What a reader asks of the search, read from an address and written into one. Pure.
import { noRoomName, type QueryPair } from '@/i18n/query-segment'
import { searchParameters, valueWords, wordParameters } from '@/i18n/queries.js'
import { pagePath, type Locale } from '@/i18n/routing'
import {
  facetFields,
  type Clause,
  type FacetField,
  type RangeFilter,
  type SearchQuery,
  type Sort,
} from '../engine/query-model'
import { parseQueryText, writeQueryText } from './query-text'
import {
  parseRange,
  rangeFields,
  writeBound,
  type RangeField,
  type TypedRange,
} from './range-bounds'

export const hitsPerPage = 25

/** Characters of the text that are searched. */
export const longestText = 400

/** A value that a facet can have; where it is a record, with what addresses call it and have called it. */
export type KnownValue = {
  value: string
  words?: Partial<Record<Locale, string>>
  formerWords?: string[]
}

/** Every value of each facet that can occur; what is none of them is ignored. */
export type KnownValues = Partial<Record<FacetField, readonly KnownValue[]>>

export type ReadSearch = {
  query: SearchQuery
  known: KnownValues
  /** As the box of the form shows it: what is searched, or what was typed where that asks for nothing. */
  text: string
  ranges: Record<RangeField, TypedRange>
  /** From 1. */
  page: number
  /** What of the address the search does not know: a parameter, or a value of one that it knows. */
  ignored: { name: string; value?: string }[]
  /** There was more than is searched. */
  isShortened: boolean
}

/** What a link asks for instead. */
export type SearchChange = Partial<
  Pick<SearchQuery, 'clauses' | 'filters' | 'range' | 'spelling'>
> & {
  sort?: Sort
  page?: number
}

/** Name of a field of the form that holds words. */
export const wordFieldName = (field: string, locale: Locale): string =>
  wordParameters[field]?.[locale] ?? field

export const textName = (locale: Locale): string => wordFieldName('text', locale)

export const parameterName = (parameter: string, locale: Locale): string =>
  searchParameters[parameter]?.[locale] ?? parameter

/** Name of a range's bound. */
export const boundName = (field: RangeField, end: 'From' | 'To', locale: Locale): string =>
  parameterName(`${field}${end}`, locale)

/** Value of a parameter as addresses write it: a word where the values are fixed. */
export const valueWord = (parameter: string, value: string, locale: Locale): string =>
  valueWords[parameter]?.[value]?.[locale] ?? value

/** A value of a facet as addresses write it. */
export const facetWord = (
  field: FacetField,
  { value, words }: KnownValue,
  locale: Locale,
): string => words?.[locale] ?? valueWord(field, value, locale)

const sorts: Sort[] = ['relevance', 'newest', 'oldest', 'title', '-amount']

/** An order as addresses write it. */
export const sortWord = (sort: Sort, locale: Locale): string =>
  valueWord('sort', sort.replace('-', ''), locale)

/** Orders in which hits can stand. Without words no hit is better than another. */
export const sortsOf = ({ clauses }: Pick<SearchQuery, 'clauses'>): [Sort, ...Sort[]] =>
  clauses.length > 0
    ? ['relevance', 'newest', 'oldest', 'title', '-amount']
    : ['newest', 'oldest', 'title', '-amount']

/** The order that was asked for, where hits can stand in it. */
const possibleSort = (clauses: Clause[], asked?: Sort): Sort => {
  const sorts = sortsOf({ clauses })
  return sorts.find((sort) => sort === asked) ?? sorts[0]
}

/** A text as it is searched; what asks for nothing, or for more than is searched, stays as it is. */
export const canonicalText = (typed: string): string => {
  const { clauses, isShortened } = parseQueryText(typed)
  return isShortened || clauses.length === 0 ? typed : writeQueryText(clauses)
}

const readText = (typed: string) => {
  const { clauses, isShortened } = parseQueryText(typed.slice(0, longestText))
  return {
    clauses,
    text: clauses.length > 0 ? writeQueryText(clauses) : typed.slice(0, longestText),
    isShortened: isShortened || typed.length > longestText,
  }
}

/** Also by a word of earlier days, and by what the JSON answer calls the value. */
const knownBy = (
  field: FacetField,
  values: readonly KnownValue[],
  word: string,
  locale: Locale,
): KnownValue | undefined =>
  values.find((value) => facetWord(field, value, locale) === word) ??
  values.find(({ formerWords }) => formerWords?.includes(word)) ??
  values.find(({ value }) => value === word)

/** Takes from a query what the search knows; nothing in it is a fault. */
export const readSearchAddress = (
  locale: Locale,
  pairs: QueryPair[],
  known: KnownValues,
): ReadSearch => {
  const asked = new Map<string, string[]>()
  for (const [name, value] of pairs) asked.set(name, [...(asked.get(name) ?? []), value])
  const ignored: ReadSearch['ignored'] = []
  const take = (name: string): string[] => {
    const values = asked.get(name) ?? []
    asked.delete(name)
    return values
  }
  const takeKnown = <Value>(parameter: string, meaning: (value: string) => Value | undefined) => {
    const name = parameterName(parameter, locale)
    const values = take(name)
    return values.flatMap((value) => {
      const meant = meaning(value)
      if (meant !== undefined) return [meant]
      ignored.push({ name, value })
      return []
    })
  }
  const wasCut = take(noRoomName).length > 0
  const { clauses, text, isShortened } = readText(take(textName(locale)).join(' '))
  const filters = Object.fromEntries(
    facetFields.flatMap((field) => {
      const values = takeKnown(
        field,
        (word) => knownBy(field, known[field] ?? [], word, locale)?.value,
      )
      return values.length > 0 ? [[field, [...new Set(values)]]] : []
    }),
  )
  const bounds = rangeFields.map((field) => {
    const [from = ''] = take(boundName(field, 'From', locale))
    const [to = ''] = take(boundName(field, 'To', locale))
    return [field, parseRange(field, from, to)] as const
  })
  const range = bounds.flatMap(([, { range }]) => (range ? [range] : []))
  const [sort] = takeKnown('sort', (word) => sorts.find((sort) => sortWord(sort, locale) === word))
  const [page = 1] = takeKnown('page', (word) =>
    /^[1-9]\d{0,4}$/.test(word) ? Number(word) : undefined,
  )
  const [spelling] = takeKnown('spelling', (word) =>
    word === valueWord('spelling', 'off', locale) ? ('off' as const) : undefined,
  )
  return {
    query: {
      locale,
      clauses,
      filters,
      range,
      facets: [...facetFields],
      sort: possibleSort(clauses, sort),
      page: { size: hitsPerPage, offset: (page - 1) * hitsPerPage },
      spelling: spelling ?? 'auto',
      otherLocales: 1,
    },
    known,
    text,
    ranges: Object.fromEntries(bounds.map(([field, { typed }]) => [field, typed])) as Record<
      RangeField,
      TypedRange
    >,
    page,
    ignored: [...ignored, ...[...asked.keys()].map((name) => ({ name }))],
    isShortened: isShortened || wasCut,
  }
}

const rangePairs = (locale: Locale, { field, from, to }: RangeFilter): QueryPair[] => [
  [boundName(field, 'From', locale), writeBound(field, from)],
  [boundName(field, 'To', locale), writeBound(field, to)],
]

/** Rich address of a search; what is usual is not written. A change leads to its first page. */
export const searchAddress = (
  locale: Locale,
  read: Pick<ReadSearch, 'query' | 'known' | 'text' | 'page'>,
  change: SearchChange = {},
): string => {
  const isChanged = Object.keys(change).length > 0
  const { clauses, filters, range = [], spelling } = { ...read.query, ...change }
  const sort = possibleSort(clauses, change.sort ?? read.query.sort)
  const page = change.page ?? (isChanged ? 1 : read.page)
  const wordOf = (field: FacetField, value: string) =>
    facetWord(field, read.known[field]?.find((known) => known.value === value) ?? { value }, locale)
  const pairs: QueryPair[] = [
    [textName(locale), change.clauses ? writeQueryText(change.clauses) : read.text],
    ...facetFields.flatMap((field) =>
      (filters[field] ?? []).map((value): QueryPair => [
        parameterName(field, locale),
        wordOf(field, value),
      ]),
    ),
    ...range.flatMap((bounds) => rangePairs(locale, bounds)),
    [parameterName('sort', locale), sort === possibleSort(clauses) ? '' : sortWord(sort, locale)],
    [parameterName('page', locale), page > 1 ? String(page) : ''],
    [
      parameterName('spelling', locale),
      spelling === 'off' ? valueWord('spelling', 'off', locale) : '',
    ],
  ]
  const search = new URLSearchParams(pairs.filter(([, value]) => value)).toString()
  return [pagePath(locale, { room: 'search' }), search].filter(Boolean).join('?')
}
