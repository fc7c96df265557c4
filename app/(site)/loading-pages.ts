// From an address to a page-model that always exists: the page, or the page that says why not.
import 'server-only'
import { toldHeader } from '@/cache/told-header.js'
import { getLeftPage } from '@/content/left-addresses'
import type { PageModel } from '@/content/page-models'
import { getFaultPage, getNotFoundPage } from '@/content/problems'
import {
  feedbackLimits,
  listLimits,
  parseQuerySegment,
  searchLimits,
  type QueryPair,
} from '@/i18n/query-segment'
import { isRoom, type Locale } from '@/i18n/routing'
import { toLocale } from '@/i18n/translator'

export type Params = { locale: string; slug?: string; query?: string }
export type RouteProps = { params: Promise<Params> }
export type PageLoader = (
  locale: Locale,
  slug: string,
  pairs: QueryPair[],
) => Promise<PageModel | undefined>

/** Next hands over `100%25` as `100%`: what cannot be decoded further is a name already. */
const decoded = (slug: string): string => {
  try {
    return decodeURIComponent(slug)
  } catch (error) {
    if (error instanceof URIError) return slug
    throw error
  }
}

const limitsOf = (room: string | undefined) => {
  if (room === 'search') return searchLimits
  return room === 'feedback' ? feedbackLimits : listLimits
}

/**
 * Loads a page for a route. Where the loader finds nothing the reader is led to the page's new
 * address, told that it is withdrawn, or that there is none, in the language of the address.
 * @param room where the record of the address would be; `search` or `feedback` of a query
 */
export const loadPage = async (
  load: PageLoader,
  room: string | undefined,
  { locale: asked, slug = '', query }: Params,
): Promise<PageModel> => {
  const locale = toLocale(asked)
  try {
    const name = decoded(slug)
    const pairs = query === undefined ? [] : parseQuerySegment(query, limitsOf(room))
    const page = asked === locale && pairs ? await load(locale, name, pairs) : undefined
    if (page) return page
    const record = room && isRoom(room) ? { room, slug: name } : undefined
    const left = record && asked === locale ? await getLeftPage(locale, record) : undefined
    return left ?? (await getNotFoundPage(locale, record))
  } catch (error) {
    console.error(`page ${asked}/${room ?? ''}/${slug} could not be read`, error)
    return getFaultPage(locale)
  }
}

/** Headers of a page outside React; a page that has moved names its address in the same rendering. */
export const headersOf = (
  { movedTo, status }: PageModel,
  contentType: string,
  toAddress: (path: string) => string,
): Record<string, string> => ({
  'content-type': contentType,
  ...(movedTo && { location: toAddress(movedTo) }),
  ...(status !== 200 && { [toldHeader]: '1' }),
})

/** Content pages are made on their first visit, never by the build, which has no database. */
export const noStaticParams = () => []
