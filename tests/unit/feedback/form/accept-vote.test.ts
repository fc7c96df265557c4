import { expect, test } from '@jest/globals'
import { acceptVote } from '@/feedback/form/accept-vote'
import type { FormFields } from '@/feedback/form/form-fields'
import type { PageVote } from '@/feedback/rules/feedback-message'

const from = { locale: 'sv', rendering: 'rich', network: '192.0.2.7' } as const
const time = new Date('2026-03-01T10:59:59Z')

const vote = async (fields: FormFields, change: object = {}, sender: object = {}) => {
  const kept: PageVote[] = []
  const taken = await acceptVote(
    { fields, isCut: false },
    { ...from, ...sender },
    {
      secret: 'salaisuus',
      now: time,
      limit: async () => ({ allowed: true }),
      keep: async (entry) => void kept.push(entry),
      tell: () => undefined,
      ...change,
    },
  )
  return { taken, kept }
}

const no: FormFields = { found: 'no', page: '/sv/teman/bioekonomi' }
const keyOf = async (...args: Parameters<typeof vote>) => (await vote(...args)).kept[0]?.key

test('an answer is kept without a word of its reader’s and without their address', async () => {
  const { taken, kept } = await vote({ ...no, text: 'Hej', email: 'asa@example.fi' })
  expect(taken).toEqual({ vote: no })
  expect(kept).toEqual([
    {
      entry: 'vote',
      key: expect.any(String),
      receivedAt: time.toISOString(),
      locale: 'sv',
      rendering: 'rich',
      ...no,
    },
  ])
})

test('a double click is one vote; another answer, page, hour or network is another', async () => {
  const first = await keyOf(no)
  expect(await keyOf(no, { now: new Date('2026-03-01T10:00:00Z') })).toBe(first)
  const others = await Promise.all([
    keyOf({ ...no, found: 'yes' }),
    keyOf({ ...no, page: '/sv' }),
    keyOf(no, { now: new Date('2026-03-01T11:00:00Z') }),
    keyOf(no, {}, { network: '192.0.2.8' }),
  ])
  expect(new Set([first, ...others]).size).toBe(5)
})

test.each<FormFields>([
  { ...no, found: 'maybe' },
  { ...no, page: undefined },
  { ...no, page: 'https://example.org/sv' },
])('%j is no answer of a form of ours', async (fields) => {
  expect(await vote(fields)).toEqual({ taken: { status: 400, fault: 'unknown-vote' }, kept: [] })
})

test('too many answers, or a full disk, are told as such', async () => {
  const busy = { limit: async () => ({ allowed: false, retryAfterMs: 1000 }) }
  expect((await vote(no, busy)).taken).toMatchObject({ status: 429, retryAfterSeconds: 1 })
  const full = { keep: () => Promise.reject(new Error('ENOSPC')) }
  expect((await vote(no, full)).taken).toMatchObject({ status: 503, fault: 'not-kept' })
})
