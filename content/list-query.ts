// What a reader asks of a list, read from an address and written into one. Pure.
import type { QueryPair } from '@/i18n/query-segment'
import { parameters, valueWords } from '@/i18n/queries.js'
import { pagePath, type Locale, type Room } from '@/i18n/routing'
import type { Entry, Phrase, Run } from './page-models'

export type ListedRoom = Exclude<Room, 'pages'>
export type Facet = 'status' | 'program' | 'kind'
export type Sort = 'program' | 'name' | 'newest' | 'oldest'

/** A choice of a facet: how addresses write it in each language, and what is said of it. */
export type FacetOption = {
  key: string
  words: Partial<Record<string, string>>
  name: Run
  notices: Phrase[]
}

/** @property changed day of the last change, `YYYY-MM-DD` */
export type ListItem = { entry: Entry; choice: string; changed?: string }

/** All that a list can show, in the order in which it is shown unless asked otherwise. */
export type Listed = { facet: Facet; options: FacetOption[]; items: ListItem[] }

export type ListQuery = { word: string; choice?: string; sort: Sort; page: number }

export const longestWord = 100

/** Orders of a list, its usual one first. */
export const sortsOf = (facet: Facet): [Sort, ...Sort[]] =>
  facet === 'program' ? ['program', 'name', 'newest', 'oldest'] : ['name', 'newest', 'oldest']

export const usualSort = (facet: Facet): Sort => sortsOf(facet)[0]

/** Whether a query leaves entries out. */
export const isFiltered = ({ word, choice }: ListQuery): boolean =>
  word !== '' || choice !== undefined

const nameOf = (parameter: string, locale: Locale) => parameters[parameter]?.[locale] ?? parameter

const wordOf = (sort: Sort, locale: Locale) => valueWords.sort?.[sort]?.[locale] ?? sort

export type ReadQuery = {
  query: ListQuery
  /** The reader's word was longer than what is looked for. */
  wasCut: boolean
  /** What the address says beyond what the list knows. */
  ignored: QueryPair[]
}

/** Takes from a query what the list knows; nothing in it is a fault. */
export const readListQuery = (
  locale: Locale,
  { facet, options }: Pick<Listed, 'facet' | 'options'>,
  pairs: QueryPair[],
): ReadQuery => {
  const sorts = sortsOf(facet)
  const asked = new Map(pairs)
  const take = <Value>(parameter: string, known: (value: string) => Value | undefined) => {
    const name = nameOf(parameter, locale)
    const found = known(asked.get(name) ?? '')
    if (found !== undefined) asked.delete(name)
    return found
  }
  const letters = take('word', (value) => [...value])
  const choice = take(
    facet,
    (value) => options.find(({ words }) => value !== '' && words[locale] === value)?.key,
  )
  const sort = take('sort', (value) => sorts.find((known) => wordOf(known, locale) === value))
  const page = take('page', (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined))
  return {
    query: {
      word: (letters ?? []).slice(0, longestWord).join('').trim(),
      choice,
      sort: sort ?? usualSort(facet),
      page: page ?? 1,
    },
    wasCut: (letters ?? []).length > longestWord,
    ignored: [...asked],
  }
}

/** Rich address of a list with a query; what is the list's usual way is not written. */
export const listAddress = (
  locale: Locale,
  room: ListedRoom,
  { facet, options }: Pick<Listed, 'facet' | 'options'>,
  { word, choice, sort, page }: ListQuery,
): string => {
  const option = options.find(({ key }) => key === choice)
  const said = {
    word,
    [facet]: option?.words[locale] ?? '',
    sort: sort === usualSort(facet) ? '' : wordOf(sort, locale),
    page: page > 1 ? String(page) : '',
  }
  const search = new URLSearchParams(
    Object.entries(said).flatMap(([parameter, value]) =>
      value ? [[nameOf(parameter, locale), value]] : [],
    ),
  )
  return [pagePath(locale, { room }), search.toString()].filter(Boolean).join('?')
}

/** Names of a list's form fields as its addresses write them. */
export const fieldName = nameOf

/** Value of a sort in a list's form. */
export const sortValue = wordOf
