import { beforeEach, describe, expect, test } from '@jest/globals'
import { acceptMessage, type Intake } from '@/feedback/form/accept-message'
import type { FormFields } from '@/feedback/form/form-fields'
import type { FeedbackMessage } from '@/feedback/rules/feedback-message'
import { formTokens } from '@/feedback/rules/form-token'
import { isReceipt } from '@/feedback/rules/receipt'

const secret = 'salaisuus'
const opened = new Date('2026-03-01T10:00:00Z')
const now = new Date('2026-03-01T10:05:00Z')
const tokens = formTokens({ secret })
const token = tokens.issue(opened)
const from = { locale: 'fi', rendering: 'text', network: '192.0.2.7' } as const

let kept: FeedbackMessage[]
let attempts: string[]
let told: unknown[]

beforeEach(() => {
  kept = []
  attempts = []
  told = []
})

const intake = (change: Partial<Intake<FeedbackMessage>> = {}): Intake<FeedbackMessage> => ({
  secret,
  now,
  readToken: (given) => tokens.read(given, now),
  limit: async (network) => {
    attempts.push(network)
    return { allowed: true }
  },
  keep: async (entry) => void kept.push(entry),
  tell: (error) => told.push(error),
  ...change,
})

const good: FormFields = {
  kind: 'content',
  text: 'Teeman päivä on väärin.',
  name: 'Åsa',
  email: 'asa@example.fi',
  page: '/fi/teemat/biotalous',
  version: '2014-02-05',
  token,
  website: '',
}

const send = (change: FormFields = {}, { isCut = false, ...own } = {}) =>
  acceptMessage({ fields: { ...good, ...change }, isCut }, from, intake(own))

describe('a message', () => {
  test('is kept as it was written before anybody is thanked', async () => {
    const taken = await send()
    expect(kept).toEqual([
      {
        entry: 'message',
        key: expect.any(String),
        receipt: (taken as { receipt: string }).receipt,
        receivedAt: now.toISOString(),
        locale: 'fi',
        rendering: 'text',
        kind: 'content',
        text: 'Teeman päivä on väärin.',
        name: 'Åsa',
        email: 'asa@example.fi',
        page: '/fi/teemat/biotalous',
        pageChanged: '2014-02-05',
      },
    ])
    expect(isReceipt(kept[0]!.receipt)).toBe(true)
    // Who sent it is no part of it.
    expect(JSON.stringify(kept)).not.toContain('192.0.2.7')
  })

  test('sent twice has one key and one receipt; a changed one another', async () => {
    await send()
    await send()
    await send({ text: 'Teeman päivä on oikein.' })
    const [first, second, third] = kept
    expect([second?.key, second?.receipt]).toEqual([first?.key, first?.receipt])
    expect(third?.key).not.toBe(first?.key)
  })

  test('may be about a page that is gone: nobody is asked to send it again', async () => {
    expect(await send({ page: '/fi/ohjelmat/poistunut' })).toHaveProperty('receipt')
  })

  test('may leave out all but its kind and text', async () => {
    await send({ name: '', email: '', page: undefined, version: undefined })
    expect(kept[0]).not.toHaveProperty('email', expect.anything())
  })
})

describe('what is not taken', () => {
  test.each<[string, FormFields, object]>([
    ['a machine’s', { website: 'http://x' }, { status: 400, fault: 'trap' }],
    ['one without a token', { token: undefined }, { status: 400, fault: 'forged' }],
    ['a forged one', { token: `${token}x` }, { status: 400, fault: 'forged' }],
    ['one sent at once', { token: tokens.issue(now) }, { status: 400, fault: 'too-fast' }],
    [
      'one opened a year ago',
      { token: tokens.issue(new Date('2025-03-01')) },
      { status: 400, fault: 'expired' },
    ],
    ['an empty one', { text: ' \n' }, { status: 400, problems: { text: 'empty' } }],
    [
      'one of no kind, with no address',
      { kind: 'x', email: 'asa@' },
      { status: 400, problems: { kind: 'unknown', email: 'not-an-address' } },
    ],
    ['too long a name', { name: 'å'.repeat(201) }, { status: 400, problems: { name: 'too-long' } }],
  ])('%s', async (_name, change, refusal) => {
    expect(await send(change)).toEqual(refusal)
    expect(kept).toEqual([])
  })

  test('a form beyond the limit, whatever else is wrong with it', async () => {
    expect(await send({ website: 'x', token: '' }, { isCut: true })).toEqual({
      status: 413,
      fault: 'cut',
    })
    expect(attempts).toEqual([])
  })

  test('a form of nobody’s spends no attempt; one of somebody’s does', async () => {
    await send({ token: '' })
    await send({ website: 'x' })
    expect(attempts).toEqual([])
    await send({ text: '' })
    expect(attempts).toEqual(['192.0.2.7'])
  })

  test('too many at once: when the next may come, in whole seconds', async () => {
    const limit = async () => ({ allowed: false, retryAfterMs: 1500 }) as const
    expect(await send({}, { limit } as object)).toEqual({
      status: 429,
      fault: 'too-many',
      retryAfterSeconds: 2,
    })
  })

  test('what the disk refuses, without a receipt', async () => {
    const full = new Error('ENOSPC')
    const keep = () => Promise.reject(full)
    expect(await send({}, { keep } as object)).toEqual({
      status: 503,
      fault: 'not-kept',
      retryAfterSeconds: 60,
    })
    expect(told).toEqual([full])
  })
})
