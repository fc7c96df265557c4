// Next answers an error that nobody caught with a page that is blank without its scripts, or with two English
// words. Node tells of every request before Next has it, so that the body can still be ours (ADR 0029).
import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { toldHeader } from '@/cache/told-header.js'
import { acceptedLocale } from '@/i18n/accepted-locale'
import { isLocale, type Locale } from '@/i18n/routing'
import { textPolicy } from '@/response-headers.js'

export type BareStatus = 404 | 500
type DocumentFor = (status: BareStatus, locale: Locale) => string | undefined
type Exchange = { request: IncomingMessage; response: ServerResponse }

const localeOf = ({ url = '', headers }: IncomingMessage): Locale => {
  const [, first = ''] = url.split(/[/?.]/)
  if (isLocale(first)) return first
  return acceptedLocale(new Headers({ 'accept-language': headers['accept-language'] ?? '' }))
}

/** The admin has a not-found page of its own. */
const bareStatusOf = ({ request, response }: Exchange): BareStatus | undefined => {
  if (response.statusCode === 500) return 500
  return response.statusCode === 404 && !request.url?.startsWith('/admin') ? 404 : undefined
}

/** What says itself what is wrong stays, and what speaks to a program in JSON. */
const speaksForItself = (response: ServerResponse): boolean =>
  response.hasHeader(toldHeader) || /json/.test(String(response.getHeader('content-type')))

const setHeadersFor = (response: ServerResponse, body: Buffer) => {
  for (const name of ['content-encoding', 'transfer-encoding', 'etag']) response.removeHeader(name)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Length', body.length)
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Content-Security-Policy', textPolicy)
}

/** Lets the body of a bare error fall and sends the document instead; everything else passes through. */
const replaceBareError = (exchange: Exchange, documentFor: DocumentFor) => {
  const { response, request } = exchange
  const { writeHead, write, end } = response
  let body: Buffer | undefined
  // Node would write the headers itself only together with the first bytes of the body.
  const writeHeadersFirst = () => {
    if (!response.headersSent && bareStatusOf(exchange)) response.writeHead(response.statusCode)
  }
  response.writeHead = ((status: number, ...rest: (string | OutgoingHttpHeaders)[]) => {
    response.statusCode = status
    const bare = bareStatusOf(exchange)
    if (!bare) {
      response.removeHeader(toldHeader)
      return writeHead.call(response, status, ...(rest as []))
    }
    // Headers handed over here would win over ours.
    for (const given of rest.filter((part) => typeof part === 'object')) {
      response.setHeaders(new Map(Object.entries(given) as [string, string][]))
    }
    const html = speaksForItself(response) ? undefined : documentFor(bare, localeOf(request))
    response.removeHeader(toldHeader)
    if (html) {
      body = Buffer.from(html)
      setHeadersFor(response, body)
    }
    return writeHead.call(response, status)
  }) as ServerResponse['writeHead']
  response.write = ((...args: Parameters<typeof write>) => {
    writeHeadersFirst()
    return body ? true : write.apply(response, args)
  }) as ServerResponse['write']
  response.end = ((...args: Parameters<typeof end>) => {
    if (response.writableEnded) return end.apply(response, args)
    writeHeadersFirst()
    if (!body) return end.apply(response, args)
    const done = args.find((given) => typeof given === 'function') as (() => void) | undefined
    return end.call(response, body, 'utf8', done)
  }) as ServerResponse['end']
}

/** @param documentFor the finished page for a status, in a language */
export const replaceBareErrors = (documentFor: DocumentFor): void =>
  subscribe('http.server.request.start', (exchange) =>
    replaceBareError(exchange as Exchange, documentFor),
  )
