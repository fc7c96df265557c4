// Routes of the search for programs. Made at each request, and nothing is kept of them (ADR 0034).
import 'server-only'
import { createHash } from 'node:crypto'
import { today } from '@/i18n/days'
import type { Locale } from '@/i18n/routing'
import { getTranslate, toLocale, type MessageKey } from '@/i18n/translator'
import { toAtom } from '@/search/query/outlets/atom'
import { toCsv } from '@/search/query/outlets/csv'
import { toJsonAnswer } from '@/search/query/outlets/json'
import { answerByPage, answerWhole } from '@/search/query/outlets/site-outlets'
import type { RouteProps } from './loading-pages'

type Outlet = {
  contentType: string
  /** Body of the answer; undefined while the index is being built. */
  write: (locale: Locale, parameters: URLSearchParams) => Promise<string | undefined>
  /** Name under which a browser stores it, instead of showing it. */
  fileName?: (locale: Locale) => string
}

const retryAfterSeconds = '60'

export const jsonOutlet: Outlet = {
  contentType: 'application/json; charset=utf-8',
  write: async (locale, parameters) => {
    const answer = await answerByPage(locale, parameters, 'json')
    return answer && JSON.stringify(toJsonAnswer(answer))
  },
}

export const atomOutlet: Outlet = {
  contentType: 'application/atom+xml; charset=utf-8',
  write: async (locale, parameters) => {
    const answer = await answerByPage(locale, parameters, 'atom')
    return answer && toAtom(answer, getTranslate(locale), today())
  },
}

export const csvOutlet: Outlet = {
  contentType: 'text/csv; charset=utf-8; header=present',
  write: async (locale, parameters) => {
    const found = await answerWhole(locale, parameters)
    return found && toCsv(found, getTranslate(locale))
  },
  fileName: (locale) => `${getTranslate(locale)('Search.feeds.fileName')}.csv`,
}

/** In words of the language of the address, for whatever shows them. */
const notNow = (locale: Locale, key: MessageKey): Response =>
  new Response(`${getTranslate(locale)(key)}\n`, {
    status: 503,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': locale,
      'retry-after': retryAfterSeconds,
    },
  })

const tagOf = (body: string) => `W/"${createHash('sha256').update(body).digest('base64url')}"`

export const searchOutlet =
  ({ contentType, write, fileName }: Outlet) =>
  async (request: Request, { params }: RouteProps): Promise<Response> => {
    const locale = toLocale((await params).locale)
    try {
      const body = await write(locale, new URL(request.url).searchParams)
      if (body === undefined) return notNow(locale, 'Search.feeds.notNow')
      const headers = {
        'content-type': contentType,
        'content-language': locale,
        etag: tagOf(body),
        ...(fileName && { 'content-disposition': `attachment; filename="${fileName(locale)}"` }),
      }
      // Feed readers ask every hour whether there is something new.
      if (request.headers.get('if-none-match')?.includes(headers.etag)) {
        return new Response(null, { status: 304, headers })
      }
      return new Response(body, { headers })
    } catch (error) {
      console.error(`a search as ${contentType} could not be answered`, error)
      return notNow(locale, 'Search.feeds.unavailable')
    }
  }
