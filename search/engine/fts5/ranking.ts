// The orders in which results are shown. What has no date or no amount stands last in either direction.
import type { ExpandedQuery } from '../search-engine'
import type { Sort } from '../query-model'
import type { DocumentColumns } from './document-columns'
import type { Selection } from './selection'
import { stretchOf } from './stretch-of'

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

const orderBy = (
  columns: DocumentColumns,
  { rows, scores }: Selection,
  { sort, locale }: Pick<ExpandedQuery, 'sort' | 'locale'>,
): Compare => {
  const row = (index: number) => rows[index] ?? 0
  const byDate = (sign: 1 | -1) =>
    byKey((index) => columns.dates.sets[columns.dates.codes[row(index)] ?? 0]?.[0], sign)
  const makers: Record<Sort, () => Compare> = {
    relevance: () => byKey((index) => scores[index], -1),
    newest: () => byDate(-1),
    oldest: () => byDate(1),
    title: () => {
      const ranks = columns.titleRanks(locale)
      return byKey((index) => ranks[row(index)], 1)
    },
    '-amount': () => {
      const largest = columns.amounts.sets.map((amounts) =>
        amounts.length > 0 ? Math.max(...amounts) : undefined,
      )
      return byKey((index) => largest[columns.amounts.codes[row(index)] ?? 0], -1)
    },
  }
  const [first, byRelevance, byNewest] = [makers[sort](), makers.relevance(), makers.newest()]
  return (a, b) => first(a, b) || byRelevance(a, b) || byNewest(a, b) || a - b
}

/** The page asked for, as places in the selection. Equals stand by relevance, then newest first. */
export const pageOf = (
  columns: DocumentColumns,
  query: ExpandedQuery,
  selection: Selection,
): number[] => {
  const { offset, size } = query.page
  const { length } = selection.rows
  if (offset >= length || size === 0) return []
  const stretch = { from: offset, to: offset + size }
  return stretchOf(length, stretch, orderBy(columns, selection, query))
}
