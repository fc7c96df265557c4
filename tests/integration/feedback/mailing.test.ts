import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { FeedbackMessage } from '@/feedback/rules/feedback-message'
import { mailAnswers, mailNotices } from '@/jobs/feedback-outboxes'
import { remindOfFeedback } from '@/jobs/remind-of-feedback'
import { remindOfReview } from '@/jobs/remind-of-review'
import type { Feedback, User } from '@/payload-types'
import { receiveMessage, storedUnder } from '@/tests/support/feedback/stored-messages'
import { startMailServer, type Message } from '@/tests/support/mail-server'
import { askRest } from '@/tests/support/rest'

type MailServer = Awaited<ReturnType<typeof startMailServer>>

let payload: Payload
let mail: MailServer
let publisher: { user: User; token: string }
/** Receivers whom the mail server refuses, and its answer. */
const refused = new Map<string, number>()

const password = 'a password for tests only'

// Made here: what makes users elsewhere reads the configuration before the mail server is there.
const makeUser = (role: User['role']): Promise<User> => {
  const email = `${role}-${randomUUID()}@example.org`
  const data = { email, name: role, role, password }
  return payload.create({ collection: 'users', data, overrideAccess: true })
}

const start = (port = 0) => startMailServer({ port, refusalOf: (address) => refused.get(address) })

beforeAll(async () => {
  mail = await start()
  process.env.SMTP_URL = mail.url
  process.env.MAIL_FROM = 'Portaali <no-reply@portal.example>'
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  payload = await getPayload({ config })
  const user = await makeUser('publisher')
  const data = { email: user.email, password }
  const { token } = await payload.login({ collection: 'users', data })
  publisher = { user, token: token! }
})

beforeEach(async () => {
  mail.messages.length = 0
  refused.clear()
  await payload.db.deleteMany({ collection: 'feedback', where: {}, req: {} })
  await settings({ feedbackMailTo: [] })
})

afterAll(() => mail.stop())

const settings = (data: object) =>
  payload.updateGlobal({
    slug: 'site-settings',
    locale: 'fi',
    data: { siteName: 'Portaali', ...data },
    overrideAccess: true,
    context: { disableRevalidate: true },
  })

const receive = (rest?: Partial<FeedbackMessage>, data?: Partial<Feedback>) =>
  receiveMessage(payload, rest, data)

const change = (id: Feedback['id'], body: object) =>
  askRest('PATCH', `feedback/${id}`, { token: publisher.token, body })

const again = async ({ key }: Feedback) => (await storedUnder(payload, key))[0]!
const receivers = () => mail.messages.flatMap((message) => message.receivers)
const at = (time: string) => new Date(time)
const noon = at('2026-03-02T12:00:00Z')
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)

describe('a new message', () => {
  test('is told to its handler once, in their language, without a word of the visitor', async () => {
    const handler = await makeUser('editor')
    await payload.update({
      collection: 'users',
      id: handler.id,
      data: { language: 'sv' },
      overrideAccess: true,
    })
    const written = { text: 'Salainen asia', name: 'Aino Salo', email: 'aino@example.org' }
    const message = await receive({ ...written, page: '/sv/program/inka' }, { handler: handler.id })
    await mailNotices(payload, noon)
    await mailNotices(payload, noon)
    expect(receivers()).toEqual([handler.email])
    const [{ subject, text, raw }] = mail.messages as [Message]
    expect(subject).toContain(`ny respons ${message.receipt}`)
    expect(text).toContain('http://localhost:3000/sv/program/inka')
    expect(text).toContain(`http://localhost:3000/admin/collections/feedback/${message.id}`)
    expect(text).toContain('16.3.2026')
    expect(`${raw}${text}`).not.toMatch(/Salainen|Aino|Salo|aino@/)
    expect((await again(message)).notifiedAt).toBe(noon.toISOString())
  })

  test('without a handler is told to the addresses of the settings', async () => {
    await settings({ feedbackMailTo: ['kirjaamo@example.org', 'palaute@example.org'] })
    await receive()
    await mailNotices(payload, noon)
    expect(receivers().sort()).toEqual(['kirjaamo@example.org', 'palaute@example.org'])
  })

  test.each(['answered', 'closed'] as const)(
    'that was %s before there was a mail server is told to nobody',
    async (status) => {
      await receive({}, { status, answer: 'Kiitos!' })
      await receive({}, { status: 'inProgress' })
      await mailNotices(payload, noon)
      expect(receivers()).toEqual([publisher.user.email])
    },
  )

  test.each([
    ['without any of these', undefined],
    ['whose handler may no longer read it', { role: 'contributor' }],
    ['whose handler’s account is closed', { isDisabled: true }],
  ] as const)('%s is told to the publishers', async (_name, lost) => {
    const handler = await makeUser('editor')
    if (lost)
      await payload.update({
        collection: 'users',
        id: handler.id,
        data: lost,
        overrideAccess: true,
      })
    await receive({}, lost ? { handler: handler.id } : {})
    await mailNotices(payload, noon)
    expect(receivers()).toEqual([publisher.user.email])
  })
})

describe('an answer', () => {
  const answered = { status: 'answered', answer: 'Korjattu, kiitos!\n\nTerveisin Äänekoski 👍' }

  test.each([
    ['fi', 'vastaus palautteeseesi', '/fi/palaute'],
    ['sv', 'svar på din respons', '/sv/respons'],
    ['en', 'answer to your feedback', '/en/feedback'],
  ] as const)('goes to the visitor in %s once it is saved', async (locale, subject, form) => {
    const message = await receive({ locale, email: 'aino@example.org' })
    await mailAnswers(payload, noon)
    expect(mail.messages).toEqual([])
    expect((await change(message.id, answered)).status).toBe(200)
    await mailAnswers(payload, noon)
    await mailAnswers(payload, noon)
    const [sent, ...others] = mail.messages as [Message, ...Message[]]
    expect([sent.receivers, others]).toEqual([['aino@example.org'], []])
    expect(sent.subject).toContain(`${subject} ${message.receipt}`)
    expect(sent.text).toContain(answered.answer)
    expect(sent.text).toContain(form)
    expect(sent.text).not.toContain('Löysin virheen')
    expect(await again(message)).toMatchObject({
      answeredAt: expect.any(String),
      answerMailedAt: noon.toISOString(),
    })
  })

  test('names whom to reply to where the settings do', async () => {
    await settings({ feedbackMailTo: ['kirjaamo@example.org'] })
    const message = await receive({ email: 'aino@example.org' })
    await change(message.id, answered)
    await mailAnswers(payload, noon)
    expect(mail.messages[0]!.replyTo?.text).toBe('kirjaamo@example.org')
    expect(mail.messages[0]!.text).toContain('voit vastata tähän viestiin')
  })

  test('that was mailed is not changed, and another one is mailed too', async () => {
    const message = await receive({ email: 'aino@example.org' })
    await change(message.id, answered)
    await mailAnswers(payload, noon)
    expect((await change(message.id, { answer: 'Toinen' })).status).toBe(400)
    expect((await change(message.id, { notes: [{ text: 'Soitettu' }] })).status).toBe(200)
    await mailAnswers(payload, noon)
    expect(mail.messages).toHaveLength(1)
    expect((await change(message.id, { status: 'inProgress', answer: 'Toinen' })).status).toBe(200)
    await mailAnswers(payload, noon)
    expect(mail.messages).toHaveLength(1)
    await change(message.id, { status: 'answered' })
    await mailAnswers(payload, noon)
    expect(mail.messages[1]!.text).toContain('Toinen')
  })

  test('to nobody is mailed to nobody', async () => {
    const message = await receive()
    expect((await change(message.id, answered)).status).toBe(200)
    await mailAnswers(payload, noon)
    expect(mail.messages).toEqual([])
  })
})

describe('nobody adds a header or a receiver', () => {
  const injected = 'x\r\nBcc: a@b'

  test.each([
    ['a name', { name: injected, email: 'aino@example.org' }],
    ['a page', { page: `/fi/${injected}`, email: 'aino@example.org' }],
    ['a receipt', { receipt: injected, email: 'aino@example.org' }],
    ['a text', { text: injected, email: 'aino@example.org' }],
    ['an address', { email: `aino@example.org${injected.slice(1)}` }],
    ['two addresses', { email: 'aino@example.org, a@b.example' }],
  ])('by %s that went around every check', async (_name, rest) => {
    const message = await receive(rest as Partial<FeedbackMessage>)
    await mailNotices(payload, noon)
    await change(message.id, { status: 'answered', answer: injected })
    await mailAnswers(payload, noon)
    expect(mail.messages.length).toBeGreaterThan(0)
    for (const { raw, receivers: to } of mail.messages) {
      expect(to).toHaveLength(1)
      expect(['aino@example.org', publisher.user.email]).toContain(to[0])
      expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im)
    }
  })

  test('and an answer to what is no address is parked with the reason', async () => {
    const message = await receive({ email: 'aino@example.org, a@b.example' })
    await change(message.id, { status: 'answered', answer: 'Kiitos!' })
    await mailAnswers(payload, noon)
    expect(receivers()).toEqual([])
    expect((await again(message)).answerMail).toMatchObject({
      problem: 'This is no e-mail address.',
      parkedAt: noon.toISOString(),
    })
  })
})

describe('a mail server', () => {
  afterEach(async () => {
    await mail.stop()
    mail = await start(mail.port)
  })

  test('that was down gets everything that is still to be told when it is back', async () => {
    const messages = [await receive(), await receive({ email: 'aino@example.org' })]
    await change(messages[1]!.id, { status: 'answered', answer: 'Kiitos!' })
    await mail.stop()
    await expect(mailNotices(payload, noon)).rejects.toThrow()
    await expect(mailAnswers(payload, noon)).rejects.toThrow()
    const { notifiedAt, notification } = await again(messages[0]!)
    expect([notifiedAt ?? undefined, notification?.attempts ?? 0]).toEqual([undefined, 0])
    mail = await start(mail.port)
    await mailNotices(payload, later(1))
    await mailAnswers(payload, later(1))
    // What was answered meanwhile is no news to its handler.
    expect(receivers().sort()).toEqual(['aino@example.org', publisher.user.email].sort())
  })

  test('that refuses one receiver for good gets the others, and the editor sees why', async () => {
    refused.set('gone@example.org', 550)
    const gone = await receive({ email: 'gone@example.org' })
    const there = await receive({ email: 'aino@example.org' })
    for (const { id } of [gone, there]) await change(id, { status: 'answered', answer: 'Kiitos!' })
    await mailAnswers(payload, noon)
    expect(receivers()).toEqual(['aino@example.org'])
    const { answerMail, answerMailedAt } = await again(gone)
    expect(answerMail).toMatchObject({ parkedAt: noon.toISOString() })
    expect([answerMail?.problem, answerMailedAt]).toEqual([
      expect.stringContaining('550 Refused here'),
      null,
    ])
    await mailAnswers(payload, later(60_000))
    expect(receivers()).toEqual(['aino@example.org'])
    refused.clear()
    expect((await change(gone.id, { mailAgain: true })).status).toBe(200)
    await mailAnswers(payload, later(60_000))
    expect(receivers()).toEqual(['aino@example.org', 'gone@example.org'])
    expect((await again(gone)).answerMail?.problem).toBeNull()
  })

  test('that refuses a receiver for now is asked again, less and less often, ten times', async () => {
    refused.set('full@example.org', 452)
    const message = await receive({ email: 'full@example.org' })
    await change(message.id, { status: 'answered', answer: 'Kiitos!' })
    const times: number[] = []
    for (let minute = 0; minute < 5000; minute += 5) {
      const before = (await again(message)).answerMail?.attempts ?? 0
      await mailAnswers(payload, later(minute))
      const after = (await again(message)).answerMail?.attempts ?? 0
      if (after > before) times.push(minute)
      if (after === 10) break
    }
    expect(times.slice(0, 4)).toEqual([0, 5, 15, 35])
    expect(times).toHaveLength(10)
    expect((await again(message)).answerMail?.parkedAt).toBeTruthy()
  })
})

test('many messages go over one connection, and over a new one when it was closed meanwhile', async () => {
  for (let count = 0; count < 5; count += 1) await receive()
  const before = mail.connections()
  await mailNotices(payload, noon)
  expect(mail.messages).toHaveLength(5)
  expect(mail.connections() - before).toBeLessThanOrEqual(1)
  await mail.stop()
  mail = await start(mail.port)
  await receive()
  await mailNotices(payload, noon)
  expect(mail.messages).toHaveLength(1)
})

describe('reminders', () => {
  const receivedAt = '2026-03-02T08:00:00.000Z'
  const words = { first: 'odottaa vastausta', second: 'on vastattava pian', overdue: 'ylittynyt' }

  test('come after 7 and 12 days, and when it is too late to the publishers too', async () => {
    const handler = await makeUser('editor')
    const message = await receive({ receivedAt }, { handler: handler.id })
    const told = []
    for (let day = 2; day <= 25; day += 1) {
      const date = String(day).padStart(2, '0')
      await remindOfFeedback(payload, at(`2026-03-${date}T05:00:00Z`))
      const subjects = mail.messages.splice(0).map(({ subject, receivers: to }) => [subject, to])
      if (subjects.length > 0) told.push([day, ...subjects])
    }
    const subject = (kind: keyof typeof words) =>
      expect.stringMatching(new RegExp(`${message.receipt}.*${words[kind]}`))
    expect(told).toEqual([
      [9, [subject('first'), [handler.email]]],
      [14, [subject('second'), [handler.email]]],
      [17, [subject('overdue'), [handler.email, publisher.user.email]]],
    ])
  })

  test('end with the answer', async () => {
    const message = await receive({ receivedAt })
    await change(message.id, { status: 'closed' })
    await remindOfFeedback(payload, at('2026-03-25T05:00:00Z'))
    expect(mail.messages).toEqual([])
  })

  test('are sent later where the mail server was down', async () => {
    const message = await receive({ receivedAt })
    await mail.stop()
    await expect(remindOfFeedback(payload, at('2026-03-09T05:00:00Z'))).rejects.toThrow()
    mail = await start(mail.port)
    await remindOfFeedback(payload, at('2026-03-10T05:00:00Z'))
    expect(mail.messages.map(({ subject }) => subject)).toEqual([
      expect.stringContaining(message.receipt),
    ])
  })
})

describe('the yearly review of the accessibility statement', () => {
  const review = (data: { evaluatedOn?: string; reviewedOn?: string }) =>
    payload.updateGlobal({
      slug: 'accessibility-statement',
      locale: 'fi',
      data,
      overrideAccess: true,
      context: { disableRevalidate: true },
    })
  const mondays = {
    before: at('2026-03-02T05:00:00Z'),
    after: at('2026-03-09T05:00:00Z'),
    next: at('2026-03-16T05:00:00Z'),
  }

  beforeEach(() =>
    review({ evaluatedOn: '2024-05-06T12:00:00.000Z', reviewedOn: '2025-03-04T12:00:00.000Z' }),
  )

  test('is asked of the publishers each Monday once a year has passed', async () => {
    await remindOfReview(payload, mondays.before)
    expect(mail.messages).toEqual([])
    await remindOfReview(payload, mondays.after)
    const [message] = mail.messages
    expect(message!.receivers).toContain(publisher.user.email)
    expect(message!.text).toContain('viimeistään 4.3.2026')
    expect(message!.text).toContain('/admin/globals/accessibility-statement')
    await remindOfReview(payload, at('2026-03-10T05:00:00Z'))
    expect(mail.messages).toHaveLength(1)
    await remindOfReview(payload, mondays.next)
    expect(mail.messages).toHaveLength(2)
  })

  test('is not asked for once it is recorded', async () => {
    await review({ reviewedOn: '2026-03-09T12:00:00.000Z' })
    await remindOfReview(payload, mondays.next)
    expect(mail.messages).toEqual([])
  })
})

test('what is mailed meanwhile is no change of an editor’s form', async () => {
  const message = await receive({ email: 'aino@example.org' })
  await mailNotices(payload, noon)
  const { updatedAt } = await again(message)
  expect(updatedAt).toBe(message.updatedAt)
  expect((await change(message.id, { status: 'inProgress', updatedAt })).status).toBe(200)
  expect((await again(message)).notifiedAt).toBe(noon.toISOString())
})
