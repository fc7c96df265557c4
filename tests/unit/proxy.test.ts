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

const rewritten = (address: string, method = 'GET') => {
  const answer = proxy(new NextRequest(`http://portal${address}`, { method }))
  return new URL(answer.headers.get('x-middleware-rewrite') ?? 'http://portal/none')
}

const pairsOf = (address: string) => {
  const { pathname } = rewritten(address)
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

  test('has a fresh token, whatever token its visitor brings', () => {
    const [first, second] = [1, 2].map(() => pairsOf('/fi/palaute?token=oma').get('token') ?? '')
    expect(first).not.toBe(second)
    const soon = new Date(Date.now() + 10_000)
    expect(formTokens({ secret }).read(first!, soon)).toHaveProperty('formKey')
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
