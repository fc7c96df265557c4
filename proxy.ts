import { NextResponse, type NextRequest } from 'next/server'
import { internalAddress } from './i18n/paths.js'
import { queryFolder, toQuerySegment } from './i18n/query-segment'

/** A list with a query → the static page of that query. No other address comes here (ADR 0027). */
export const proxy = ({ nextUrl }: NextRequest) => {
  const list = internalAddress(nextUrl.pathname)
  const segment = toQuerySegment(nextUrl.searchParams)
  if (!list || !segment) return NextResponse.next()
  const page = nextUrl.clone()
  page.pathname = `${list}/${queryFolder}/${segment}`
  page.search = ''
  return NextResponse.rewrite(page)
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
  ],
}
