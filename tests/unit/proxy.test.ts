import { beforeAll, describe, expect, test } from '@jest/globals'
import { NextRequest } from 'next/server'
import { dropDraft, keepDraft } from '@/feedback/form/drafts'
import { formTokens } from '@/feedback/rules/form-token'
import { feedbackLimits, parseQuerySegment } from '@/i18n/query-segment'
import { proxy } from '@/proxy'

const secret = 'salaisuus'

beforeAll(() => {
  process.env.PAYLOAD_SECRET = secret
})

type Headers = Record<string, string>

const rewritten = (address: string, method = 'GET', headers: Headers = {}) => {
  const answer = proxy(new NextRequest(`http://portal${address}`, { method, headers }))
  return new URL(answer.headers.get('x-middleware-rewrite') ?? 'http://portal/none')
}

const pairsOf = (address: string, headers?: Headers) => {
  const { pathname } = rewritten(address, 'GET', headers)
  const pairs = parseQuerySegment(pathname.split('/').at(-1) ?? '', feedbackLimits)
  return new Map(pairs)
}

describe('a form of the feedback page', () => {
  test.each([
    ['/fi/palaute', '/fi/feedback/query/'],
    ['/fi/teksti/palaute', '/fi/text/feedback/query/'],
    ['/sv/respons?sida=/sv', '/sv/feedback/query/'],
    ['/en/feedback', '/en/feedback/query/'],
    ['/en/text/feedback', '/en/text/feedback/query/'],
  ])('%s is a static page of its own', (address, folder) => {
    const page = rewritten(address)
    expect(page.pathname).toMatch(new RegExp(`^${folder}[\\w-]+$`))
    expect(page.search).toBe('')
  })

  const formKeyOf = (address: string, headers?: Headers) => {
    const soon = new Date(Date.now() + 10_000)
    const read = formTokens({ secret }).read(pairsOf(address, headers).get('token') ?? '', soon)
    return 'formKey' in read ? read.formKey : undefined
  }

  test('has a token of ours, whatever token its visitor brings', () => {
    expect(formKeyOf('/fi/palaute?token=oma')).toMatch(/^[\w-]{22}$/)
  })

  test('is the same one for the same visitor who comes back to it, and another for anybody else', () => {
    const visitor = { 'x-forwarded-for': '198.51.100.7', 'user-agent': 'a browser' }
    const first = formKeyOf('/fi/palaute', visitor)
    expect(formKeyOf('/fi/palaute', visitor)).toBe(first)
    for (const change of [{ 'x-forwarded-for': '198.51.100.8' }, { 'user-agent': 'another one' }])
      expect(formKeyOf('/fi/palaute', { ...visitor, ...change })).not.toBe(first)
  })

  test('that is shown again is nobody else’s, though this server asks for it', () => {
    const id = keepDraft({ status: 400, fields: {} })
    const address = `/fi/palaute?draft=${id}`
    expect(formKeyOf(address)).not.toBe(formKeyOf(address))
  })

  test('keeps what is asked of it, and nothing else', () => {
    const pairs = pairsOf(
      '/fi/palaute?sivu=/fi/teemat&utm_source=x&versio=2014-02-05&draft=arvattu',
    )
    expect([...pairs.keys()].sort()).toEqual(['sivu', 'token', 'versio'])
    expect(pairs.get('sivu')).toBe('/fi/teemat')
  })

  test('does without an address that is too long, and keeps its token', () => {
    const pairs = pairsOf(`/fi/palaute?sivu=/fi/${'a'.repeat(1500)}&versio=2014-02-05`)
    expect([...pairs.keys()].sort()).toEqual(['token', 'versio'])
  })

  test('shows again what was not taken, to whom knows its id', () => {
    const id = keepDraft({ status: 400, fields: {} })
    expect(pairsOf(`/fi/palaute?draft=${id}`).get('draft')).toBe(id)
    dropDraft(id)
    expect(pairsOf(`/fi/palaute?draft=${id}`).has('draft')).toBe(false)
  })

  test('is sent to the address that it stands at', () => {
    expect(rewritten('/sv/respons?sida=/sv', 'POST').href).toBe(
      'http://portal/sv/feedback-messages/rich',
    )
    expect(rewritten('/fi/teksti/palaute', 'POST').pathname).toBe('/fi/feedback-messages/text')
  })
})

test('lists and the search are pages of their queries as before', () => {
  expect(rewritten('/fi/ohjelmat?sivu=2').pathname).toMatch('/fi/programs/query/')
  expect(rewritten('/en/search?words=water').pathname).toMatch('/en/search/query/')
})
