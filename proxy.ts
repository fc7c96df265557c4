import { NextResponse, type NextRequest } from 'next/server'
import { formPairs } from './feedback/form/form-pairs'
import { internalAddress } from './i18n/paths.js'
import { feedbackMessagesFolder } from './i18n/queries.js'
import {
  feedbackLimits,
  listLimits,
  queryFolder,
  searchLimits,
  toQuerySegment,
} from './i18n/query-segment'
import { isLocale, isOutletPath, pagePath, toTextPath, type Locale } from './i18n/routing'
import { readSearchRequest } from './search/query/search-request'
import { visitorOf } from './visitors/visitor-network'

type Address = NextRequest['nextUrl']

const toPageOfQuery = (address: Address, segment: string) => {
  const page = address.clone()
  page.pathname = `${internalAddress(address.pathname)}/${queryFolder}/${segment}`
  page.search = ''
  return NextResponse.rewrite(page)
}

const answerList = (address: Address) => {
  const segment = toQuerySegment(address.searchParams, listLimits)
  return segment ? toPageOfQuery(address, segment) : NextResponse.next()
}

/** What the form of the search sent moves to the short address of the same question, which is passed on. */
const answerSearch = (address: Address, locale: Locale) => {
  const { pairs, isOfForm } = readSearchRequest(locale, address.searchParams)
  if (isOfForm) {
    const short = address.clone()
    short.search = new URLSearchParams(pairs).toString()
    return NextResponse.redirect(short, 303)
  }
  // Programs get theirs from a route, which nothing is kept of (ADR 0034).
  if (isOutletPath(address.pathname)) return NextResponse.next()
  const segment = toQuerySegment(pairs, searchLimits)
  return segment ? toPageOfQuery(address, segment) : NextResponse.next()
}

/** What is sent comes to the address of its form; each form is made for one reader. */
const answerFeedback = (
  { nextUrl, method, headers }: NextRequest,
  locale: Locale,
  isText: boolean,
) => {
  if (method === 'POST') {
    const route = nextUrl.clone()
    route.pathname = `/${locale}/${feedbackMessagesFolder}/${isText ? 'text' : 'rich'}`
    route.search = ''
    return NextResponse.rewrite(route)
  }
  const visitor = `${visitorOf(headers)} ${headers.get('user-agent') ?? ''}`
  const pairs = formPairs(locale, nextUrl.searchParams, visitor)
  return toPageOfQuery(nextUrl, toQuerySegment(pairs, feedbackLimits))
}

const isOfSearch = (path: string, locale: Locale) => {
  const rich = pagePath(locale, { room: 'search' })
  return path === rich || path === toTextPath(rich) || path.startsWith(`${rich}.`)
}

/** A page with a query → the static page of that query. Few other addresses come here (ADR 0027, 0033, 0037). */
export const proxy = (request: NextRequest) => {
  const { nextUrl } = request
  const [, locale = ''] = nextUrl.pathname.split('/')
  if (!isLocale(locale)) return answerList(nextUrl)
  const feedback = pagePath(locale, { room: 'feedback' })
  const isText = nextUrl.pathname === toTextPath(feedback)
  if (isText || nextUrl.pathname === feedback) return answerFeedback(request, locale, isText)
  return isOfSearch(nextUrl.pathname, locale) ? answerSearch(nextUrl, locale) : answerList(nextUrl)
}

// Next reads it without running anything: word for word what i18n/queries.js makes, a test compares.
export const config = {
  matcher: [
    {
      source: '/:locale(fi)/:list((?:teksti/)?(?:ohjelmat|teemat|kaupunkiseudut)(?:\\.md)?)',
      has: [{ type: 'query', key: 'sana' }],
    },
    {
      source: '/:locale(fi)/:list((?:teksti/)?(?:ohjelmat|teemat|kaupunkiseudut)(?:\\.md)?)',
      has: [{ type: 'query', key: 'tila' }],
    },
    {
      source: '/:locale(fi)/:list((?:teksti/)?(?:ohjelmat|teemat|kaupunkiseudut)(?:\\.md)?)',
      has: [{ type: 'query', key: 'ohjelma' }],
    },
    {
      source: '/:locale(fi)/:list((?:teksti/)?(?:ohjelmat|teemat|kaupunkiseudut)(?:\\.md)?)',
      has: [{ type: 'query', key: 'laji' }],
    },
    {
      source: '/:locale(fi)/:list((?:teksti/)?(?:ohjelmat|teemat|kaupunkiseudut)(?:\\.md)?)',
      has: [{ type: 'query', key: 'jarjestys' }],
    },
    {
      source: '/:locale(fi)/:list((?:teksti/)?(?:ohjelmat|teemat|kaupunkiseudut)(?:\\.md)?)',
      has: [{ type: 'query', key: 'sivu' }],
    },
    { source: '/:locale(fi)/:page((?:teksti/)?haku(?:\\.(?:md|json|csv|atom))?)' },
    { source: '/:locale(fi)/:form((?:teksti/)?palaute)' },
    {
      source: '/:locale(sv)/:list((?:text/)?(?:program|teman|stadsregioner)(?:\\.md)?)',
      has: [{ type: 'query', key: 'ord' }],
    },
    {
      source: '/:locale(sv)/:list((?:text/)?(?:program|teman|stadsregioner)(?:\\.md)?)',
      has: [{ type: 'query', key: 'status' }],
    },
    {
      source: '/:locale(sv)/:list((?:text/)?(?:program|teman|stadsregioner)(?:\\.md)?)',
      has: [{ type: 'query', key: 'program' }],
    },
    {
      source: '/:locale(sv)/:list((?:text/)?(?:program|teman|stadsregioner)(?:\\.md)?)',
      has: [{ type: 'query', key: 'typ' }],
    },
    {
      source: '/:locale(sv)/:list((?:text/)?(?:program|teman|stadsregioner)(?:\\.md)?)',
      has: [{ type: 'query', key: 'ordning' }],
    },
    {
      source: '/:locale(sv)/:list((?:text/)?(?:program|teman|stadsregioner)(?:\\.md)?)',
      has: [{ type: 'query', key: 'sida' }],
    },
    { source: '/:locale(sv)/:page((?:text/)?sok(?:\\.(?:md|json|csv|atom))?)' },
    { source: '/:locale(sv)/:form((?:text/)?respons)' },
    {
      source: '/:locale(en)/:list((?:text/)?(?:programmes|themes|city-regions)(?:\\.md)?)',
      has: [{ type: 'query', key: 'word' }],
    },
    {
      source: '/:locale(en)/:list((?:text/)?(?:programmes|themes|city-regions)(?:\\.md)?)',
      has: [{ type: 'query', key: 'status' }],
    },
    {
      source: '/:locale(en)/:list((?:text/)?(?:programmes|themes|city-regions)(?:\\.md)?)',
      has: [{ type: 'query', key: 'programme' }],
    },
    {
      source: '/:locale(en)/:list((?:text/)?(?:programmes|themes|city-regions)(?:\\.md)?)',
      has: [{ type: 'query', key: 'kind' }],
    },
    {
      source: '/:locale(en)/:list((?:text/)?(?:programmes|themes|city-regions)(?:\\.md)?)',
      has: [{ type: 'query', key: 'sort' }],
    },
    {
      source: '/:locale(en)/:list((?:text/)?(?:programmes|themes|city-regions)(?:\\.md)?)',
      has: [{ type: 'query', key: 'page' }],
    },
    { source: '/:locale(en)/:page((?:text/)?search(?:\\.(?:md|json|csv|atom))?)' },
    { source: '/:locale(en)/:form((?:text/)?feedback)' },
  ],
}
