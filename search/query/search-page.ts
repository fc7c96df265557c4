// The search page: what was asked by its address, and what the index answers.
import 'server-only'
import { cache } from 'react'
import { readingOnce } from '@/cache/cached'
import { composePage, trail } from '@/content/compose'
import type { Phrase, SearchHit, SearchPage } from '@/content/page-models'
import { phrase } from '@/content/phrases'
import type { FacetNames } from '@/content/search-facet-names'
import { facetNames, hitTarget } from '@/content/search-facts'
import type { QueryPair } from '@/i18n/query-segment'
import { outletFormats } from '@/i18n/paths.js'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { mostClauses } from '../engine/query-model'
import type { Hit } from '../engine/search-engine'
import { longestText, readSearchAddress, searchAddress, type ReadSearch } from './search-address'
import { toSearchHit } from './search-hits'
import { pagesOf } from './search-results'
import { searchSections } from './search-sections'
import { isAsked, targetOf, type SearchView } from './search-view'
import { listBets } from './shown-bets'
import { searchSite } from './site-search'

/** What is no longer public is left out, also while the index does not know that yet. */
const listHits = async (locale: Locale, hits: Hit[], names: FacetNames): Promise<SearchHit[]> => {
  const told = await Promise.all(
    hits.map(async (hit) => {
      const target = await hitTarget(hit.id)
      const kind = names.type.find(({ value }) => value === target?.kind)?.name.text ?? ''
      return target ? [toSearchHit(locale, hit, target, kind)] : []
    }),
  )
  return told.flat()
}

const answerOf = async ({ locale, read, names }: SearchView): Promise<SearchView['answer']> => {
  const answer = await searchSite(read.query)
  if (answer.state !== 'ready') return answer
  const [hits, otherHits, bets] = await Promise.all([
    listHits(locale, answer.result.hits, names),
    listHits(locale, answer.others?.hits ?? [], names),
    read.page === 1 ? listBets(read.query) : [],
  ])
  return { ...answer, hits, otherHits, bets }
}

const isBeyond = ({ read, answer }: SearchView): boolean =>
  answer?.state === 'ready' && read.page > pagesOf(answer)

const longestPart = 60

/** Parts of an address, as they stand there. */
const partsOf = (parts: ReadSearch['ignored']): string =>
  parts
    .map(({ name, value }) => (value === undefined ? name : `${name}=${value}`))
    .map((part) => (part.length > longestPart ? `${part.slice(0, longestPart)}…` : part))
    .join(', ')

const noticesOf = (view: SearchView): Phrase[] => {
  const { t, read, answer } = view
  const { ignored, isShortened } = read
  const first = { text: t('List.firstPage'), to: targetOf(view, { page: 1 }) }
  return [
    ...(ignored.length > 0
      ? [[t('Search.ignored', { count: ignored.length, parts: partsOf(ignored) })]]
      : []),
    ...(isShortened ? [[t('Search.shortened', { letters: longestText, words: mostClauses })]] : []),
    ...(answer?.state === 'ready' && isBeyond(view)
      ? [
          phrase(
            t,
            'Search.noSuchPage',
            { first: [first] },
            { page: read.page, pages: pagesOf(answer) },
          ),
        ]
      : []),
  ]
}

const longestNote = 60

const titleNotes = (view: SearchView): string[] => {
  const { t, read, answer } = view
  const pages = answer?.state === 'ready' ? pagesOf(answer) : 1
  const letters = [...read.text]
  const text =
    letters.length > longestNote ? `${letters.slice(0, longestNote).join('')}…` : read.text
  return [
    ...(text ? [t('Search.titleText', { text })] : []),
    ...(read.page > 1 && !isBeyond(view) ? [t('List.titlePage', { page: read.page, pages })] : []),
  ]
}

const readPage = async (locale: Locale, pairs: QueryPair[]): Promise<SearchPage> => {
  const t = getTranslate(locale)
  const names = await facetNames(locale)
  const read = readSearchAddress(locale, pairs, names)
  const asked: SearchView = { locale, t, read, names }
  const view = isAsked(read) ? { ...asked, answer: await answerOf(asked) } : asked
  const notes = titleNotes(view)
  const href = searchAddress(locale, read)
  return composePage<'search'>({
    kind: 'search',
    locale,
    title: t('Rooms.search'),
    ...(!view.answer && { lead: t('Search.lead') }),
    notices: noticesOf(view),
    sections: searchSections(view),
    breadcrumbs: trail(locale),
    paths: Object.fromEntries(locales.map((other) => [other, searchAddress(other, read)])),
    ...(notes.length > 0 && { titleNote: notes.join(', ') }),
    ...(pairs.length > 0 && { unlisted: true as const }),
    alternates: view.answer?.state === 'ready' ? outletFormats.map((type) => ({ type, href })) : [],
  })
}

/** A page and its metadata ask alike, and search once. */
const readOnce = cache((locale: Locale, pairs: string) =>
  readingOnce(() => readPage(locale, JSON.parse(pairs) as QueryPair[])),
)

/** @param pairs the query of the address; none for the page on which a search begins */
export const getSearchPage = (locale: Locale, pairs: QueryPair[] = []): Promise<SearchPage> =>
  readOnce(locale, JSON.stringify(pairs))
