// Which entries of a list a query shows, and on which of its pages. Pure.
import type { Locale } from '@/i18n/routing'
import type { Listed, ListItem, ListQuery, Sort } from './list-query'

export const entriesPerPage = 25

/** Pages of something that is turned page by page: one also where there is nothing. */
export const pageCount = (entries: number, perPage: number): number =>
  Math.max(1, Math.ceil(entries / perPage))

/** Letters alone: case and marks are no difference to somebody who looks for a word. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()

/** The order of names in the language, with numbers in theirs. */
export const byName = (locale: Locale) => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return (a: ListItem, b: ListItem) => compare(a.entry.title.label, b.entry.title.label)
}

const byDay = (direction: 1 | -1) => (a: ListItem, b: ListItem) => {
  if (!a.changed || !b.changed) return Number(!a.changed) - Number(!b.changed)
  return direction * a.changed.localeCompare(b.changed)
}

const sorted = (locale: Locale, items: ListItem[], sort: Sort): ListItem[] => {
  if (sort === 'program') return items
  const names = byName(locale)
  if (sort === 'name') return items.toSorted(names)
  const days = byDay(sort === 'newest' ? -1 : 1)
  return items.toSorted((a, b) => days(a, b) || names(a, b))
}

export type Selection = {
  /** Entries of the page. */
  items: ListItem[]
  /** Number of entries on all pages. */
  count: number
  pages: number
  /** Place of the page's first entry among all, from 1. */
  from: number
}

export const select = (
  locale: Locale,
  { items }: Pick<Listed, 'items'>,
  { word, choice, sort, page }: ListQuery,
): Selection => {
  const words = folded(word).split(' ').filter(Boolean)
  const found = items.filter((item) => {
    const name = folded(item.entry.title.label)
    return (!choice || item.choice === choice) && words.every((part) => name.includes(part))
  })
  const start = (page - 1) * entriesPerPage
  return {
    items: sorted(locale, found, sort).slice(start, start + entriesPerPage),
    count: found.length,
    pages: pageCount(found.length, entriesPerPage),
    from: start + 1,
  }
}

/** Numbers of the pages that a page leads to: the first, the last and its neighbours. */
export const pageNumbers = (page: number, pages: number): number[] =>
  [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
