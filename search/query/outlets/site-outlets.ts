// What the search answers programs, from the same address and the same index as its page.
import 'server-only'
import { readingOnce } from '@/cache/cached'
import type { FacetNames } from '@/content/search-facet-names'
import { facetNames } from '@/content/search-facts'
import { getSite } from '@/content/site'
import { siteOrigin } from '@/content/site-origin'
import type { Locale, OutletFormat } from '@/i18n/routing'
import { facetFields, type Clause, type SearchQuery } from '../../engine/query-model'
import type { SearchResult } from '../../engine/search-engine'
import { writeQueryText } from '../query-text'
import { readSearchAddress, searchAddress, type ReadSearch } from '../search-address'
import { readSearchRequest } from '../search-request'
import { searchSite } from '../site-search'
import { mostRows } from './csv-limit'
import { toFoundPages } from './found-pages'
import type { FoundPage, OutletAnswer, OutletFacet } from './outlet-answer'

/** Hits of a table that are asked for at once: other searches take turns. */
const rowsAtOnce = 500

const facetsOf = (
  { facets }: SearchResult,
  { filters }: SearchQuery,
  names: FacetNames,
): OutletFacet[] =>
  facetFields.map((field) => ({
    field,
    // A record that is not public has no name here, and is none of a reader's choices.
    choices: (facets[field] ?? []).flatMap(({ value, count }) => {
      const known = names[field].find((name) => name.value === value)
      const isChosen = filters[field]?.includes(value) ?? false
      return known ? { value, name: known.name.text, count, isChosen } : []
    }),
  }))

type Asked = { read: ReadSearch; names: FacetNames }

const readAsked = async (locale: Locale, parameters: URLSearchParams): Promise<Asked> => {
  const names = await facetNames(locale)
  const { pairs } = readSearchRequest(locale, parameters)
  return { read: readSearchAddress(locale, pairs, names), names }
}

/** A feed tells what is new: where nobody asked for another order, that stands first. */
const orderOf = (query: SearchQuery, format: OutletFormat) =>
  format === 'atom' && query.sort === 'relevance' ? 'newest' : query.sort

const correctedText = (corrected: Clause[] | undefined) =>
  corrected && { corrected: writeQueryText(corrected) }

/** One page of the answer; undefined while there is none, such as while the index is being built. */
export const answerByPage = (
  locale: Locale,
  parameters: URLSearchParams,
  format: OutletFormat,
): Promise<OutletAnswer | undefined> =>
  readingOnce(async () => {
    const { read, names } = await readAsked(locale, parameters)
    const query = { ...read.query, sort: orderOf(read.query, format) }
    const answer = await searchSite(query)
    if (answer.state !== 'ready') return undefined
    const origin = siteOrigin()
    const site = await getSite(locale)
    const { result, others } = answer
    return {
      locale,
      site: { name: site.name, publisher: site.publisher?.text, origin },
      asked: {
        text: read.text,
        filters: query.filters,
        ranges: query.range ?? [],
        sort: query.sort,
        ignored: read.ignored,
        isShortened: read.isShortened,
      },
      ...correctedText(answer.corrected),
      total: result.total,
      pageSize: query.page.size,
      page: read.page,
      found: await toFoundPages(result.hits, names, origin),
      ...(others && {
        others: {
          total: others.total,
          found: await toFoundPages(others.hits, names, origin),
        },
      }),
      facets: facetsOf(result, query, names),
      addressOf: (page) => searchAddress(locale, read, { page }),
    }
  })

/** All hits, as far as a table goes; undefined while there is no answer. */
export const answerWhole = (
  locale: Locale,
  parameters: URLSearchParams,
): Promise<FoundPage[] | undefined> =>
  readingOnce(async () => {
    const { read, names } = await readAsked(locale, parameters)
    const found: FoundPage[] = []
    for (let offset = 0; offset < mostRows; offset += rowsAtOnce) {
      const page = { size: rowsAtOnce, offset }
      const answer = await searchSite({ ...read.query, facets: [], page })
      if (answer.state !== 'ready') return undefined
      found.push(...(await toFoundPages(answer.result.hits, names, siteOrigin())))
      if (offset + rowsAtOnce >= answer.result.total) break
    }
    return found
  })
