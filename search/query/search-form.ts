// The form of the search: words, what narrows the answer with what each choice would find, and the order. Pure.
import type { Block, FormField, FormOption } from '@/content/page-models'
import { withCapital } from '@/content/phrases'
import type { FacetField } from '../engine/query-model'
import { mergeFormWords, toFormWords, wordForms, type FormWords, type WordForm } from './form-words'
import { parseQueryText } from './query-text'
import type { RangeField } from './range-bounds'
import {
  boundName,
  facetWord,
  longestText,
  parameterName,
  sortsOf,
  sortWord,
  textName,
  valueWord,
  wordFieldName,
} from './search-address'
import { facetLabel } from './search-filters'
import { plainTarget, targetOf, type SearchView } from './search-view'

/** Choices of a facet: more could not be looked over. */
const mostOptions = 40

const boxField = ({ locale, t, read }: SearchView): FormField => ({
  type: 'text',
  name: textName(locale),
  label: t('Search.text'),
  value: read.text,
  maxLength: longestText,
  ...(read.text !== '' && read.query.clauses.length === 0 && { problem: t('Search.noWords') }),
})

const wordFields = ['allWords', 'anyWord', 'phrase', 'withoutWords', 'nearWords'] as const
const partOf = {
  allWords: 'all',
  anyWord: 'any',
  phrase: 'phrase',
  withoutWords: 'without',
  nearWords: 'near',
} as const

const formField = (view: SearchView, words: FormWords): FormField => {
  const { locale, t, read } = view
  const withForm = (form?: WordForm) =>
    parseQueryText(mergeFormWords(read.text, read.text, { ...words, form })).clauses
  return {
    type: 'choice',
    name: wordFieldName('form', locale),
    label: t('Search.wordForm'),
    options: [undefined, ...wordForms].map((form) => ({
      value: form ? valueWord('form', form, locale) : '',
      label: t(`Search.forms.${form ?? 'any'}`),
      to: targetOf(view, { clauses: withForm(form) }),
      ...(form === words.form && { selected: true as const }),
    })),
  }
}

/** What fields of their own do not say: these are said of one word among others. */
const signsHint = ({ t }: SearchView): string =>
  t('Search.allWordsHint', {
    exact: t('Search.helpItems.exact.example'),
    prefix: t('Search.helpItems.prefix.example'),
  })

/** The one text, part by part: filled from it, and written into it by the proxy. */
const wordsGroup = (view: SearchView): FormField => {
  const { locale, t, read } = view
  const words = toFormWords(read.query.clauses.length > 0 ? read.text : '')
  const isOpen =
    words.form !== undefined ||
    wordFields.some((field) => field !== 'allWords' && words[partOf[field]] !== '')
  return {
    type: 'group',
    label: t('Search.words'),
    fields: [
      ...wordFields.map((field): FormField => ({
        type: 'text',
        name: wordFieldName(partOf[field], locale),
        label: t(`Search.${field}`),
        value: words[partOf[field]],
        maxLength: longestText,
        ...(field === 'allWords' && { hint: signsHint(view) }),
      })),
      {
        type: 'text',
        name: wordFieldName('within', locale),
        label: t('Search.distance'),
        value: words.within,
        maxLength: 3,
        hint: t('Search.distanceHint'),
      },
      formField(view, words),
    ],
    ...(isOpen && { isOpen }),
  }
}

/** Counts of a facet, when there is an answer. */
const countsOf = ({ answer }: SearchView, field: FacetField) =>
  answer?.state === 'ready'
    ? new Map((answer.result.facets[field] ?? []).map(({ value, count }) => [value, count]))
    : undefined

const optionsOf = (view: SearchView, field: FacetField): FormOption[] => {
  const { locale, names, read } = view
  const { filters } = read.query
  const chosen = filters[field] ?? []
  const counts = countsOf(view, field)
  const shown = names[field].filter(
    ({ value }) => !counts || counts.has(value) || chosen.includes(value),
  )
  const known = new Map([...(counts?.keys() ?? [])].map((value, place) => [value, place]))
  const isMany = shown.length > mostOptions
  const inSight = shown
    .map((option, place) => ({ ...option, place: known.get(option.value) ?? place }))
    .sort(
      (a, b) =>
        Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) ||
        (isMany ? a.place - b.place : 0),
    )
  return inSight.slice(0, Math.max(mostOptions, chosen.length)).map((option) => {
    const { value, name } = option
    const isChosen = chosen.includes(value)
    const values = isChosen ? chosen.filter((other) => other !== value) : [...chosen, value]
    const { [field]: _own, ...others } = filters
    return {
      value: facetWord(field, option, locale),
      label: withCapital(name.text),
      ...(name.lang && { lang: name.lang }),
      to: targetOf(view, {
        filters: { ...others, ...(values.length > 0 && { [field]: values }) },
      }),
      ...(isChosen && { selected: true as const }),
      ...(counts && { count: counts.get(value) ?? 0 }),
    }
  })
}

/** A single value that nobody chose narrows nothing. */
const checks = (view: SearchView, field: FacetField): FormField[] => {
  const options = optionsOf(view, field)
  const isUseful = options.length > 1 || options.some(({ selected }) => selected)
  return isUseful
    ? [
        {
          type: 'checks',
          name: parameterName(field, view.locale),
          label: facetLabel(view.t, field),
          options,
        },
      ]
    : []
}

const problemOf = ({ t, read }: SearchView, field: RangeField): string | undefined => {
  const { problem } = read.ranges[field]
  if (!problem) return undefined
  return problem === 'order' ? t('Search.reversed') : t(`Search.malformed.${field}`)
}

const rangeField = (view: SearchView, field: RangeField): FormField => {
  const { locale, t, read } = view
  const { from, to } = read.ranges[field]
  const problem = problemOf(view, field)
  return {
    type: 'range',
    input: field === 'date' ? 'date' : 'number',
    label: withCapital(t(`Search.ranges.${field}`)),
    from: { name: boundName(field, 'From', locale), label: t(`Search.from.${field}`), value: from },
    to: { name: boundName(field, 'To', locale), label: t(`Search.to.${field}`), value: to },
    ...(field !== 'year' && { hint: t(`Search.hints.${field}`) }),
    ...(problem && { problem }),
  }
}

const isInUse = (field: FormField): boolean =>
  (field.type === 'checks' && field.options.some(({ selected }) => selected)) ||
  (field.type === 'range' && (field.from.value !== '' || field.to.value !== ''))

const group = (label: string, fields: FormField[]): FormField[] =>
  fields.length > 0
    ? [{ type: 'group', label, fields, ...(fields.some(isInUse) && { isOpen: true as const }) }]
    : []

const sortField = (view: SearchView): FormField => {
  const { locale, t, read } = view
  const sorts = sortsOf(read.query)
  return {
    type: 'choice',
    name: parameterName('sort', locale),
    label: t('Search.sort'),
    options: sorts.map((sort, place) => ({
      value: place === 0 ? '' : sortWord(sort, locale),
      label: t(`Search.sorts.${sort === '-amount' ? 'amount' : sort}`),
      to: targetOf(view, { sort }),
      ...(sort === read.query.sort && { selected: true as const }),
    })),
  }
}

export const searchForm = (view: SearchView): Block => {
  const { locale, t, read } = view
  return {
    type: 'query-form',
    action: plainTarget(view),
    hidden: [{ name: wordFieldName('before', locale), value: read.text }],
    fields: [
      boxField(view),
      wordsGroup(view),
      sortField(view),
      ...checks(view, 'type'),
      ...group(t('Search.groups.theme'), [...checks(view, 'theme'), ...checks(view, 'cityRegion')]),
      ...group(t('Search.groups.time'), [
        ...checks(view, 'year'),
        rangeField(view, 'year'),
        rangeField(view, 'date'),
      ]),
      ...group(t('Search.groups.money'), [
        ...checks(view, 'sourceType'),
        ...checks(view, 'basis'),
        rangeField(view, 'amount'),
      ]),
      ...group(t('Search.groups.state'), [...checks(view, 'status'), ...checks(view, 'language')]),
    ],
    submit: t('Search.submit'),
  }
}
