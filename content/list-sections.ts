// How a list tells what it shows: its form, the sentence of its filters, its entries and its page links.
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import type { MessageKey, Translate } from '@/i18n/translator'
import {
  fieldName,
  isFiltered,
  listAddress,
  longestWord,
  sortsOf,
  sortValue,
  usualSort,
  type Facet,
  type Listed,
  type ListedRoom,
  type ListItem,
  type ListQuery,
} from './list-query'
import type { Selection } from './list-selection'
import { pageLinks } from './page-links'
import type { Block, Entry, FormField, Link, Phrase, Run, Section } from './page-models'
import { clause, inSentence, joined, phrase, withCapital } from './phrases'

/** A list with a query and what the query found. */
export type ListView = {
  locale: Locale
  t: Translate
  room: ListedRoom
  listed: Listed
  query: ListQuery
  selection: Selection
}

/** A dozen entries can be looked over; a form before them would only stand in the way. */
const longestWithoutForm = 12

const facetLabels: Record<Facet, MessageKey> = {
  status: 'Program.facts.status',
  program: 'Theme.facts.program',
  kind: 'CityRegion.facts.kind',
}

const targetOf = ({ locale, room, listed, query }: ListView, change: Partial<ListQuery> = {}) => ({
  href: listAddress(locale, room, listed, { ...query, page: 1, ...change }),
})

const form = (view: ListView): Block => {
  const { locale, t, listed, query } = view
  const { facet, options } = listed
  const facetField: FormField = {
    type: 'choice',
    name: fieldName(facet, locale),
    label: t(facetLabels[facet]),
    options: [
      { value: '', label: t('List.all'), to: targetOf(view, { choice: undefined }) },
      ...options.map(({ key, words, name }) => ({
        value: words[locale] ?? '',
        label: withCapital(name.text),
        lang: name.lang,
        to: targetOf(view, { choice: key }),
        ...(key === query.choice && { selected: true as const }),
      })),
    ],
  }
  const sortField: FormField = {
    type: 'choice',
    name: fieldName('sort', locale),
    label: t('List.sort'),
    options: sortsOf(facet).map((sort) => ({
      value: sort === usualSort(facet) ? '' : sortValue(sort, locale),
      label: t(`List.sorts.${sort}`),
      to: targetOf(view, { sort }),
      ...(sort === query.sort && { selected: true as const }),
    })),
  }
  return {
    type: 'query-form',
    action: targetOf(view, { word: '', choice: undefined, sort: usualSort(facet) }),
    fields: [
      {
        type: 'text',
        name: fieldName('word', locale),
        label: t('List.word'),
        value: query.word,
        maxLength: longestWord,
      },
      ...(options.length > 1 ? [facetField] : []),
      sortField,
    ],
    submit: t('List.submit'),
  }
}

type Filter = { by: 'word' | Facet; value: Run; without: Partial<ListQuery> }

const withoutLink = ({ text, lang }: Run): Run => ({ text, lang })

const filters = ({ listed, query }: ListView): Filter[] => {
  const option = listed.options.find(({ key }) => key === query.choice)
  return [
    ...(query.word
      ? [{ by: 'word' as const, value: { text: query.word }, without: { word: '' } }]
      : []),
    ...(option
      ? [{ by: listed.facet, value: withoutLink(option.name), without: { choice: undefined } }]
      : []),
  ]
}

const filterSentence = (view: ListView): Phrase[] => {
  const spoken = filters(view).map(({ by, value }) =>
    clause(view.t, `List.filters.${by}`, { value: [value] }),
  )
  if (spoken.length === 0) return []
  return [phrase(view.t, 'List.filtered', { filters: joined(view.locale, spoken) })]
}

const paragraph = (sentences: Phrase[]): Block[] =>
  sentences.length > 0
    ? [
        {
          type: 'paragraph',
          content: sentences.flatMap((sentence, index) => (index ? [' ', ...sentence] : sentence)),
        },
      ]
    : []

/** The order is told where it is not the usual one. */
const sortSentence = (view: ListView): Phrase[] => {
  const { sort } = view.query
  const isTold = sort !== usualSort(view.listed.facet) && view.selection.count > 1
  return isTold && sort !== 'program' ? [[view.t(`List.sorted.${sort}`)]] : []
}

/** Which filters rule, in which order the entries stand, and where among the pages this one is. */
const summary = (view: ListView): Block[] => {
  const { t, query, selection } = view
  const { items, pages, from } = selection
  const isPart = pages > 1 && items.length > 0
  return [
    ...paragraph([...filterSentence(view), ...sortSentence(view)]),
    ...paragraph(
      isPart
        ? [
            [
              t('List.place', {
                page: query.page,
                pages,
                count: items.length,
                from,
                to: from + items.length - 1,
              }),
            ],
          ]
        : [],
    ),
  ]
}

const removals = (view: ListView): Block[] => {
  if (!isFiltered(view.query)) return []
  const items: Link[] = [
    ...filters(view).map(({ by, value, without }) => ({
      label: view.t(`List.removals.${by}`, { value: value.text }),
      to: targetOf(view, without),
    })),
    {
      label: view.t(`List.${view.room}.showAll`),
      to: targetOf(view, { word: '', choice: undefined }),
    },
  ]
  return [{ type: 'links', items }]
}

const turning = (view: ListView): Block[] =>
  pageLinks({
    t: view.t,
    name: view.t('List.pageLinks'),
    page: view.query.page,
    pages: view.selection.pages,
    targetOf: (page) => targetOf(view, { page }),
  })

/** An entry with what its place in the list rests on, where nothing around it says so. */
const toldEntry = (view: ListView, { entry, choice, changed }: ListItem): Entry => {
  const { locale, t, listed, query } = view
  const program = listed.facet === 'program' && listed.options.find(({ key }) => key === choice)
  const sentences = [
    ...(program && query.sort !== 'program'
      ? [phrase(t, 'Theme.lead', { program: [inSentence(locale, program.name)] })]
      : []),
    ...entry.sentences,
    ...(changed && (query.sort === 'newest' || query.sort === 'oldest')
      ? [[t('SiteMap.updated', { date: formatDate(locale, changed) })]]
      : []),
  ]
  return { ...entry, sentences }
}

const entriesOf = (view: ListView, items: ListItem[]): Block[] =>
  items.length > 0 ? [{ type: 'entries', items: items.map((item) => toldEntry(view, item)) }] : []

/** Themes in their usual order stand under their programmes. */
const programSections = (view: ListView): Section[] =>
  view.listed.options.flatMap(({ key, name, notices }) => {
    const items = view.selection.items.filter(({ choice }) => choice === key)
    if (items.length === 0) return []
    const told = notices.map((content): Block => ({ type: 'notice', content }))
    return [
      {
        id: `program-${key}`,
        title: name.text,
        lang: name.lang,
        blocks: [...told, ...entriesOf(view, items)],
      },
    ]
  })

const withLast = (sections: Section[], blocks: Block[]): Section[] =>
  sections.map((section, index) =>
    index === sections.length - 1
      ? { ...section, blocks: [...section.blocks, ...blocks] }
      : section,
  )

export const listSections = (view: ListView): Section[] => {
  const { t, room, listed, query, selection } = view
  if (listed.items.length === 0) return []
  const hasForm = listed.items.length > longestWithoutForm || isFiltered(query)
  const isGrouped = query.sort === 'program'
  const told = [...summary(view), ...removals(view)]
  const results: Section = {
    id: 'all',
    title: t(`List.${room}.all`, { count: selection.count }),
    blocks: [...told, ...(isGrouped ? [] : entriesOf(view, selection.items))],
  }
  const sections = [
    ...(hasForm ? [{ id: 'filter', title: t('List.form'), blocks: [form(view)] }] : []),
    ...(hasForm || !isGrouped ? [results] : []),
    ...(isGrouped ? programSections(view) : []),
  ]
  return withLast(sections, turning(view))
}
