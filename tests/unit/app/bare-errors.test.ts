import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { replaceBareErrors } from '@/app/(site)/bare-errors'
import { toldHeader } from '@/cache/told-header.js'

type Answer = (response: ServerResponse) => void

/** Answers as Next does, by the last part of the address. */
const answers: Record<string, Answer> = {
  fine: (response) => response.end('fine'),
  words: (response) => {
    response.statusCode = 500
    response.end('Internal Server Error')
  },
  page: (response) => {
    response.writeHead(500, undefined, { 'content-type': 'text/html' })
    response.write('<html id="__next_error__">')
    response.end('</html>')
  },
  compressed: (response) => {
    response.statusCode = 500
    response.setHeader('content-encoding', 'gzip')
    response.setHeader('content-type', 'text/html')
    response.write(Buffer.from([31, 139]))
    response.end()
  },
  unrouted: (response) => {
    response.statusCode = 404
    response.end()
  },
  told: (response) => {
    response.statusCode = 500
    response.setHeader(toldHeader, '1')
    response.end('told')
  },
  json: (response) => {
    response.statusCode = 500
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end('{}')
  },
}

const server = createServer((request: IncomingMessage, response) => {
  answers[request.url?.split('/').at(-1) ?? '']?.(response)
})

beforeAll(async () => {
  replaceBareErrors((status, locale) => `${status} ${locale}`)
  await new Promise<void>((ready) => server.listen(0, ready))
})

afterAll(() => {
  server.close()
})

const ask = async (path: string, init: RequestInit = {}) => {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://localhost:${port}${path}`, init)
  return { status: response.status, body: await response.text(), headers: response.headers }
}

test.each([
  ['/sv/words', 500, '500 sv'],
  ['/en/page', 500, '500 en'],
  ['/en.md/words', 500, '500 en'],
  ['/sv/compressed', 500, '500 sv'],
  ['/fi/unrouted', 404, '404 fi'],
  ['/admin/words', 500, '500 en'],
])('%s is answered by our page', async (path, status, body) => {
  const answer = await ask(path, { headers: { 'accept-language': 'en-GB' } })
  expect(answer).toMatchObject({ status, body })
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect(answer.headers.get('content-encoding')).toBeNull()
})

test.each([
  ['/fi/fine', 200, 'fine'],
  ['/fi/told', 500, 'told'],
  ['/api/json', 500, '{}'],
  ['/admin/unrouted', 404, ''],
])('%s stays as it is', async (path, status, body) => {
  const answer = await ask(path)
  expect(answer).toMatchObject({ status, body })
  expect(answer.headers.get(toldHeader)).toBeNull()
})

test('a question for the headers alone gets them without a body', async () => {
  const answer = await ask('/sv/words', { method: 'HEAD' })
  expect(answer).toMatchObject({ status: 500, body: '' })
  expect(answer.headers.get('content-length')).toBe('6')
})
