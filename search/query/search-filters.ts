// What narrows an answer, in words: all of it in one sentence, and each with a link that takes it away. Pure.
import type { Block, Link } from '@/content/page-models'
import { joined, plainText, withCapital } from '@/content/phrases'
import { formatAmount, formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { facetFields, type FacetField, type RangeFilter } from '../engine/query-model'
import type { SearchChange } from './search-address'
import { isNarrowed, targetOf, type SearchView } from './search-view'

type Filter = {
  name: string
  values: string[]
  removals: { value: string; change: SearchChange }[]
}

const boundWords = (locale: Locale, { field, from, to }: RangeFilter) =>
  [from, to].map((bound) => {
    if (bound === undefined) return ''
    if (field === 'amount') return formatAmount(locale, Number(bound))
    return field === 'date' ? formatDate(locale, String(bound)) : String(bound)
  })

export const rangeWords = (locale: Locale, t: Translate, range: RangeFilter): string => {
  const [from = '', to = ''] = boundWords(locale, range)
  if (from && to) return t('Search.bounds.both', { from, to })
  return from
    ? t(`Search.bounds.${range.field}.from`, { from })
    : t(`Search.bounds.${range.field}.to`, { to })
}

export const valueName = ({ names }: SearchView, field: FacetField, value: string): string =>
  names[field].find((known) => known.value === value)?.name.text ?? value

const facetFilter = (view: SearchView, field: FacetField): Filter[] => {
  const { filters } = view.read.query
  const values = filters[field] ?? []
  if (values.length === 0) return []
  const { [field]: _own, ...others } = filters
  const without = (value: string) => {
    const left = values.filter((other) => other !== value)
    return { filters: { ...others, ...(left.length > 0 && { [field]: left }) } }
  }
  return [
    {
      name: view.t(`Search.facets.${field}`),
      values: values.map((value) => valueName(view, field, value)),
      removals: values.map((value) => ({
        value: valueName(view, field, value),
        change: without(value),
      })),
    },
  ]
}

const rangeFilter = ({ locale, t, read }: SearchView, range: RangeFilter): Filter => {
  const value = rangeWords(locale, t, range)
  const left = (read.query.range ?? []).filter((other) => other !== range)
  return {
    name: t(`Search.ranges.${range.field}`),
    values: [value],
    removals: [{ value, change: { range: left } }],
  }
}

const filtersOf = (view: SearchView): Filter[] => [
  ...facetFields.flatMap((field) => facetFilter(view, field)),
  ...(view.read.query.range ?? []).map((range) => rangeFilter(view, range)),
]

/** All filters in one sentence. */
export const filterSentence = (view: SearchView): string[] => {
  const { locale, t } = view
  const spoken = filtersOf(view).map(({ name, values }) =>
    t('Search.filter', { name, values: plainText(joined(locale, values, 'disjunction')) }),
  )
  return spoken.length > 0
    ? [t('Search.filtered', { filters: plainText(joined(locale, spoken)) })]
    : []
}

export const removals = (view: SearchView): Block[] => {
  const { t, read } = view
  if (!isNarrowed(read)) return []
  const items: Link[] = filtersOf(view).flatMap(({ name, removals }) =>
    removals.map(({ value, change }) => ({
      label: t('Search.remove', { name, value }),
      to: targetOf(view, change),
    })),
  )
  const all = { label: t('Search.removeAll'), to: targetOf(view, { filters: {}, range: [] }) }
  return [{ type: 'links', items: items.length > 1 ? [...items, all] : items }]
}

export const facetLabel = (t: Translate, field: FacetField): string =>
  withCapital(t(`Search.facets.${field}`))
