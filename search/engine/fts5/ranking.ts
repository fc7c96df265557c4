// The orders in which results are shown. What has no date or no amount stands last in either direction.
import type { Locale } from '@/i18n/routing'
import type { ExpandedQuery } from '../search-engine'
import type { Sort } from '../query-model'
import { bestOf } from './best-of'
import type { DocumentColumns } from './document-columns'
import type { Selection } from './selection'

type Compare = (a: number, b: number) => number

const byKey = (key: (index: number) => string | number | undefined, sign: 1 | -1): Compare => {
  return (a, b) => {
    const [first, second] = [key(a), key(b)]
    if (first === second) return 0
    if (first === undefined) return 1
    if (second === undefined) return -1
    return first < second ? -sign : sign
  }
}

const orders = (
  columns: DocumentColumns,
  { rows, scores }: Selection,
  locale: Locale,
): Record<Sort, Compare> => {
  const row = (index: number) => rows[index] ?? 0
  const date = (index: number) => columns.dates.sets[columns.dates.codes[row(index)] ?? 0]?.[0]
  const largest = columns.amounts.sets.map((amounts) =>
    amounts.length > 0 ? Math.max(...amounts) : undefined,
  )
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return {
    relevance: byKey((index) => scores[index], -1),
    newest: byKey(date, -1),
    oldest: byKey(date, 1),
    title: (a, b) => compare(columns.titleOf(row(a)), columns.titleOf(row(b))),
    '-amount': byKey((index) => largest[columns.amounts.codes[row(index)] ?? 0], -1),
  }
}

/** The page asked for, as places in the selection. Equals stand by relevance, then newest first. */
export const pageOf = (
  columns: DocumentColumns,
  { sort, page, locale }: ExpandedQuery,
  selection: Selection,
): number[] => {
  const order = orders(columns, selection, locale)
  const end = Math.min(page.offset + page.size, selection.rows.length)
  return bestOf(
    selection.rows.length,
    end,
    (a, b) => order[sort](a, b) || order.relevance(a, b) || order.newest(a, b) || a - b,
  ).slice(page.offset)
}
