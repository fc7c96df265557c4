// What a search has found, told: how many, how narrowed, in which order, and what else may have been meant. Pure.
import { pageCount } from '@/content/list-selection'
import { pageLinks } from '@/content/page-links'
import type { Block, Link, Phrase, Section } from '@/content/page-models'
import { phrase } from '@/content/phrases'
import { pagePath } from '@/i18n/routing'
import type { Clause } from '../engine/query-model'
import { writeQueryText } from './query-text'
import { hitsPerPage, sortsOf } from './search-address'
import { filterSentence, removals } from './search-filters'
import { isNarrowed, targetOf, type FoundAnswer, type SearchView } from './search-view'

const paragraph = (sentences: string[]): Block[] =>
  sentences.length > 0 ? [{ type: 'paragraph', content: [sentences.join(' ')] }] : []

export const pagesOf = ({ result }: FoundAnswer): number => pageCount(result.total, hitsPerPage)

const searchedText = ({ read }: SearchView, { corrected }: FoundAnswer): string =>
  corrected ? writeQueryText(corrected) : read.text

const foundSentence = (view: SearchView, answer: FoundAnswer): string => {
  const count = answer.result.total
  const text = view.read.query.clauses.length > 0 ? searchedText(view, answer) : ''
  return text ? view.t('Search.found', { count, text }) : view.t('Search.foundByFilters', { count })
}

/** The order is told where it is not the usual one. */
const sortSentence = ({ t, read }: SearchView, { result }: FoundAnswer): string[] => {
  const { sort } = read.query
  if (sort === sortsOf(read.query)[0] || sort === 'relevance' || result.total < 2) return []
  return [t(`Search.sorted.${sort === '-amount' ? 'amount' : sort}`)]
}

const place = ({ t, read }: SearchView, answer: FoundAnswer): string[] => {
  const pages = pagesOf(answer)
  const count = answer.result.hits.length
  if (pages < 2 || count === 0) return []
  const from = read.query.page.offset + 1
  return [t('Search.place', { page: read.page, pages, count, from, to: from + count - 1 })]
}

const correction = (view: SearchView, { corrected }: FoundAnswer): Block[] => {
  const { t, read } = view
  if (!corrected) return []
  const anyway = {
    text: t('Search.searchAnyway', { asked: read.text }),
    to: targetOf(view, { spelling: 'off' }),
  }
  const values = { asked: read.text, corrected: writeQueryText(corrected) }
  return [{ type: 'notice', content: phrase(t, 'Search.corrected', { anyway: [anyway] }, values) }]
}

const withoutCompounds = (clauses: Clause[], word: string): Clause[] =>
  clauses.map((clause) =>
    clause.kind === 'word' && clause.text === word && !clause.mode
      ? { ...clause, mode: 'noCompounds' }
      : clause,
  )

const compoundSentences = (view: SearchView, { compounds, corrected }: FoundAnswer): Block[] =>
  compounds.map(({ word, examples }) => {
    const { t, read } = view
    const clauses = withoutCompounds(corrected ?? read.query.clauses, word)
    const off = { text: t('Search.compoundsOff', { word }), to: targetOf(view, { clauses }) }
    const values = { word, examples: examples.join(', ') }
    return { type: 'paragraph', content: phrase(t, 'Search.compounds', { off: [off] }, values) }
  })

const alsoSentence = ({ t }: SearchView, { also = [] }: FoundAnswer): string[] =>
  also.length > 0 ? [t('Search.also', { words: also.join(', ') })] : []

const betSection = ({ t }: SearchView, { bets = [] }: FoundAnswer): Section[] =>
  bets.length > 0
    ? [{ id: 'best-bets', title: t('Search.bets'), blocks: [{ type: 'entries', items: bets }] }]
    : []

const isMeantNarrowly = ({ mode }: Clause) => mode === 'exact' || mode === 'noCompounds'

const inAllForms = (clauses: Clause[]): Clause[] =>
  clauses.map((clause) => {
    const { mode, ...bare } = clause
    return isMeantNarrowly(clause)
      ? (bare as Clause)
      : ({ ...bare, ...(mode && { mode }) } as Clause)
  })

/** What somebody can do who found nothing. */
const waysOn = (view: SearchView): Section => {
  const { t, locale, read } = view
  const { clauses } = read.query
  const link = (text: string, href: string) => [{ text, to: { href } }]
  const items: Phrase[] = [
    ...(clauses.length > 0 ? [[t('Search.tryOther')]] : []),
    ...(clauses.length > 1 ? [[t('Search.tryFewer')]] : []),
    ...(clauses.some(isMeantNarrowly)
      ? [link(t('Search.tryAllForms'), targetOf(view, { clauses: inAllForms(clauses) }).href)]
      : []),
    ...(clauses.length > 0 && isNarrowed(read)
      ? [link(t('Search.removeAll'), targetOf(view, { filters: {}, range: [] }).href)]
      : []),
    link(t('Rooms.site-map'), pagePath(locale, { room: 'site-map' })),
    link(t('Rooms.contacts'), pagePath(locale, { room: 'contacts' })),
  ]
  return {
    id: 'ways-on',
    title: t('Search.nothing'),
    blocks: [{ type: 'list', ordered: false, items }],
  }
}

/** Answers in the other languages: folded away, unless there are no others. */
const otherSections = (view: SearchView, answer: FoundAnswer): Section[] => {
  const { t, locale, names, read } = view
  const { others, otherHits, result } = answer
  if (!others || otherHits.length === 0) return []
  const title = t('Search.others', { count: others.total })
  const language = names.language.map(({ value }) => value).filter((value) => value !== locale)
  const all: Link = {
    label: t('Search.allOthers'),
    to: targetOf(view, { filters: { ...read.query.filters, language } }),
  }
  const blocks: Block[] = [
    { type: 'hits', start: 1, items: otherHits },
    ...(others.total > otherHits.length ? [{ type: 'links' as const, items: [all] }] : []),
  ]
  return [
    result.total > 0
      ? { id: 'other-languages', blocks: [{ type: 'details', title, blocks }] }
      : { id: 'other-languages', title, blocks },
  ]
}

export const foundSections = (view: SearchView, answer: FoundAnswer): Section[] => {
  const { t, read } = view
  const hits: Block[] =
    answer.hits.length > 0
      ? [{ type: 'hits', start: read.query.page.offset + 1, items: answer.hits }]
      : []
  return [
    ...betSection(view, answer),
    {
      id: 'results',
      title: t('Search.results'),
      blocks: [
        ...correction(view, answer),
        { type: 'status', content: [foundSentence(view, answer)] },
        ...paragraph([...filterSentence(view), ...sortSentence(view, answer)]),
        ...removals(view),
        ...paragraph(alsoSentence(view, answer)),
        ...compoundSentences(view, answer),
        ...paragraph(place(view, answer)),
        ...hits,
        ...pageLinks({
          t,
          name: t('Search.pageLinks'),
          page: read.page,
          pages: pagesOf(answer),
          targetOf: (page) => targetOf(view, { page }),
        }),
      ],
    },
    ...otherSections(view, answer),
    ...(answer.result.total === 0 ? [waysOn(view)] : []),
  ]
}
