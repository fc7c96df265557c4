// Filters what the words found, and counts the facets on the way.
import type { ExpandedQuery, FacetCount, SearchResult } from '../search-engine'
import type { FacetField, RangeFilter } from '../query-model'
import type { DocumentColumns } from './document-columns'
import type { ValueSets } from './value-sets'

/** Rows of documents and what their words are worth, side by side. */
export type Found = { rows: number[]; scores: number[] }
export type Selection = Found & Pick<SearchResult, 'facets'>

type Test = { codes: Uint32Array; passes: Uint8Array }
type FacetTest = Test & { field: FacetField }

const testOf = <Value extends string | number>(
  values: ValueSets<Value>,
  isWanted: (value: Value) => boolean,
): Test => ({ codes: values.codes, passes: values.having(isWanted) })

const inverted = ({ codes, passes }: Test): Test => ({
  codes,
  passes: passes.map((pass) => 1 - pass),
})

const rangeTest = (columns: DocumentColumns, range: RangeFilter): Test => {
  if (range.field === 'date') {
    const { from = '', to = '\uffff' } = range
    return testOf(columns.dates, (day) => day.slice(0, 10) >= from && day.slice(0, 10) <= to)
  }
  const { from = -Infinity, to = Infinity } = range
  return range.field === 'year'
    ? testOf(columns.facets.year, (year) => Number(year) >= from && Number(year) <= to)
    : testOf(columns.amounts, (amount) => amount >= from && amount <= to)
}

const choices = (filters: ExpandedQuery['filters'] = {}) =>
  (Object.entries(filters) as [FacetField, string[]][]).filter(([, values]) => values.length > 0)

const testsOf = (columns: DocumentColumns, { filters, not, range = [] }: ExpandedQuery) => ({
  own: choices(filters).map(([field, values]): FacetTest => {
    const wanted = new Set(values)
    return { field, ...testOf(columns.facets[field], (value) => wanted.has(value)) }
  }),
  fixed: [
    ...range.map((bounds) => rangeTest(columns, bounds)),
    ...choices(not).map(([field, values]) => {
      const unwanted = new Set(values)
      return inverted(testOf(columns.facets[field], (value) => unwanted.has(value)))
    }),
  ],
})

const passes = ({ codes, passes }: Test, row: number): boolean => passes[codes[row] ?? 0] === 1

const byCount = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1)

const countsOf = ({ sets }: ValueSets<string>, tally: Uint32Array): FacetCount[] => {
  const counts = new Map<string, number>()
  tally.forEach((count, code) => {
    if (count === 0) return
    for (const value of sets[code] ?? []) counts.set(value, (counts.get(value) ?? 0) + count)
  })
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(byCount)
}

/**
 * A document that only one field's filter refuses counts for that field alone: so each field is counted
 * without its own filter, in one pass.
 */
export const select = (columns: DocumentColumns, query: ExpandedQuery, found: Found): Selection => {
  const { own, fixed } = testsOf(columns, query)
  const facets = [...new Set(query.facets)].map((field) => {
    const { codes, sets } = columns.facets[field]
    return { field, codes, tally: new Uint32Array(sets.length) }
  })
  const rows: number[] = []
  const scores: number[] = []
  found.rows.forEach((row, index) => {
    if (!columns.isLive(row) || fixed.some((test) => !passes(test, row))) return
    const refusing = own.filter((test) => !passes(test, row))
    if (refusing.length > 1) return
    const [only] = refusing
    for (const { field, codes, tally } of facets) {
      if (only && only.field !== field) continue
      const code = codes[row] ?? 0
      tally[code] = (tally[code] ?? 0) + 1
    }
    if (only) return
    rows.push(row)
    scores.push(found.scores[index] ?? 0)
  })
  return {
    rows,
    scores,
    facets: Object.fromEntries(
      facets.map(({ field, tally }) => [field, countsOf(columns.facets[field], tally)]),
    ),
  }
}
