import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import type { Payload } from 'payload'
import { sendLink } from '@/mail/send-letter'
import type { User } from '@/payload-types'
import { linkIn, startMailServer, tokenIn } from '@/tests/support/mail-server'
import { askRest } from '@/tests/support/rest'

let payload: Payload
let mail: Awaited<ReturnType<typeof startMailServer>>
let admin: string

const password = 'a password of some length'
const newPassword = 'another password of some length'
const minute = 60_000

const makeUser = async (data: Partial<User> = {}) => {
  const email = `user-${Math.random().toString(36).slice(2)}@example.org`
  const user = { email, name: 'Aino Ääkkönen', role: 'editor' as const, password, ...data }
  return payload.create({ collection: 'users', data: user, overrideAccess: true })
}

/** The portal lets one caller try a few times only, so each question here has a caller of its own. */
let callers = 0
const fromElsewhere = () => ({ 'x-forwarded-for': `192.0.2.${(callers += 1)}` })

const logIn = async (email: string, secret = password) =>
  (
    await askRest('POST', 'users/login', {
      headers: fromElsewhere(),
      body: { email, password: secret },
    })
  ).body.token

const forget = (email: string, headers = {}) =>
  askRest('POST', 'users/forgot-password', {
    body: { email },
    headers: { ...fromElsewhere(), ...headers },
  })

const choosePassword = (token: unknown, secret = newPassword) =>
  askRest('POST', 'users/reset-password', { body: { token, password: secret } })

/** Moves the clock and nothing else. */
const letPass = (ms: number) =>
  jest.useFakeTimers({
    now: Date.now() + ms,
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  })

const rowOf = (id: User['id']) =>
  payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })

beforeAll(async () => {
  mail = await startMailServer()
  process.env.SMTP_URL = mail.url
  process.env.MAIL_FROM = 'Ministeriön portaali <no-reply@portal.example>'
  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  payload = await getPayload({ config })
  const { email } = await makeUser({ role: 'admin' })
  admin = String(await logIn(email))
})

afterAll(() => mail.stop())
afterEach(() => {
  jest.useRealTimers()
})

describe('whoever forgot the password', () => {
  test.each([
    ['fi', 'salasanan vaihtaminen', 'Hei Aino Ääkkönen,', 'voimassa tunnin'],
    ['sv', 'byte av lösenord', 'Hej Aino Ääkkönen!', 'en timme'],
    ['en', 'change your password', 'Hello Aino Ääkkönen,', 'one hour'],
  ] as const)('is written to in %s, in text and HTML', async (language, ...words) => {
    const { email } = await makeUser({ language })
    expect((await forget(email)).status).toBe(200)
    const [message] = await mail.received(email)
    const [subject, greeting, time] = words
    expect(message!.subject).toContain(subject)
    for (const form of [message!.text, String(message!.html)]) {
      expect(form).toContain(greeting)
      expect(form).toContain(time)
    }
    expect(String(message!.html)).toContain(`lang="${language}"`)
    expect(message!.from?.text).toBe('"Ministeriön portaali" <no-reply@portal.example>')
  })

  test('gets a link to our own address, whatever host was asked', async () => {
    const { email } = await makeUser()
    const evil = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      origin: 'http://evil.example',
    }
    await forget(email, evil)
    const [message] = await mail.received(email)
    expect(linkIn(message!)).toMatch(/^http:\/\/localhost:3000\/admin\/reset\/[\w-]{43}$/)
    expect(message!.raw).not.toContain('evil')
  })

  test('chooses a new password once: then the link and the old sessions are dead', async () => {
    const { email } = await makeUser()
    const session = String(await logIn(email))
    await forget(email)
    const token = tokenIn((await mail.received(email))[0]!)
    expect((await choosePassword(token)).status).toBe(200)
    expect(await logIn(email)).toBeUndefined()
    expect(await logIn(email, newPassword)).toBeTruthy()
    expect((await askRest('GET', 'users/me', { token: session })).body.user).toBeNull()
    expect((await choosePassword(token, 'a third password')).status).toBe(403)
    expect(await logIn(email, newPassword)).toBeTruthy()
  })

  test('has an hour', async () => {
    const { email } = await makeUser()
    await forget(email)
    const token = tokenIn((await mail.received(email))[0]!)
    letPass(61 * minute)
    expect((await choosePassword(token)).status).toBe(403)
    jest.useRealTimers()
    letPass(58 * minute)
    expect((await choosePassword(token)).status).toBe(200)
  })

  test('is written to once a minute at most, and then the newer link alone works', async () => {
    const { email } = await makeUser()
    for (let times = 0; times < 3; times += 1) await forget(email)
    await mail.received(email)
    await setTimeout(500)
    expect(await mail.received(email)).toHaveLength(1)
    letPass(2 * minute)
    await forget(email)
    const [first, second] = await mail.received(email, 2)
    jest.useRealTimers()
    expect((await choosePassword(tokenIn(first!))).status).toBe(403)
    expect((await choosePassword(tokenIn(second!))).status).toBe(200)
  })

  test('learns nothing of who has an account', async () => {
    const { email } = await makeUser()
    const known = await forget(email)
    const unknown = await forget('nobody@example.org')
    expect(unknown).toEqual(known)
    await mail.received(email)
    await setTimeout(300)
    expect(mail.messages.flatMap(({ receivers }) => receivers)).not.toContain('nobody@example.org')
  })

  test.each([{ $ne: null }, {}, [], true, null, ''])(
    'gets nowhere with %p for a link',
    async (token) => {
      await makeUser()
      expect((await choosePassword(token)).status).toBeGreaterThanOrEqual(400)
    },
  )
})

describe('a link', () => {
  test('stands in the database as a hash alone', async () => {
    const user = await makeUser()
    await forget(user.email)
    const token = tokenIn((await mail.received(user.email))[0]!)
    expect(JSON.stringify(await rowOf(user.id))).not.toContain(token)
    const hash = (await rowOf(user.id))?.resetPasswordToken
    expect(hash).toMatch(/^[\da-f]{64}$/)
    expect((await choosePassword(hash)).status).toBe(403)
  })

  test.each([
    ['is disabled', { isDisabled: true }],
    ['has another address', { email: 'moved@example.org' }],
  ])('dies when its user %s', async (_name, data) => {
    const user = await makeUser()
    await forget(user.email)
    const token = tokenIn((await mail.received(user.email))[0]!)
    await askRest('PATCH', `users/${user.id}`, { token: admin, body: data })
    expect((await choosePassword(token)).status).toBe(403)
  })

  test('opens one of two choices made at the same moment', async () => {
    const user = await makeUser()
    await forget(user.email)
    const token = tokenIn((await mail.received(user.email))[0]!)
    const choices = ['first of two passwords', 'second of two passwords']
    const answers = await Promise.all(choices.map((secret) => choosePassword(token, secret)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  test('outlives a password that is refused', async () => {
    const user = await makeUser()
    await forget(user.email)
    const token = tokenIn((await mail.received(user.email))[0]!)
    for (const secret of ['', 'ab']) {
      expect((await choosePassword(token, secret)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await choosePassword(token)).status).toBe(200)
  })

  test('is not sent to a disabled user', async () => {
    const { email } = await makeUser({ isDisabled: true })
    await forget(email)
    await setTimeout(500)
    expect(mail.messages.flatMap(({ receivers }) => receivers)).not.toContain(email)
  })
})

describe('a user made by an administrator', () => {
  const invite = (data: object) =>
    askRest('POST', 'users', { token: admin, body: { role: 'editor', ...data } })

  test('is invited and chooses the password, which nobody else knows', async () => {
    const email = 'invited@example.org'
    const made = await invite({ email, name: 'Kutsuttu', language: 'sv', password })
    expect(made.status).toBe(201)
    expect(await logIn(email)).toBeUndefined()
    const [message] = await mail.received(email)
    expect(message!.subject).toContain('inbjudan')
    expect(message!.text).toContain(email)
    expect((await choosePassword(tokenIn(message!))).status).toBe(200)
    expect(await logIn(email, newPassword)).toBeTruthy()
    expect((await choosePassword(tokenIn(message!))).status).toBe(403)
  })

  test.each([
    [71, 200],
    [73, 403],
  ])('has 72 hours: after %p the link answers %p', async (hours, status) => {
    const email = `in-${hours}-hours@example.org`
    await invite({ email, name: 'Kutsuttu' })
    const [message] = await mail.received(email)
    letPass(hours * 60 * minute)
    expect((await choosePassword(tokenIn(message!))).status).toBe(status)
  })

  test('is no user at all with two addresses in one', async () => {
    const made = await invite({ email: 'a@example.org,victim@example.org', name: 'Kaksi' })
    expect(made.status).toBe(400)
  })
})

describe('nobody adds a header or a receiver', () => {
  const lines = '\r\nBcc: victim@example.org\r\nX-Added: yes\r\n\r\nOther words'

  const expectOneReceiver = (raw: string, receivers: string[]) => {
    expect(receivers).toHaveLength(1)
    expect(receivers).not.toContain('victim@example.org')
    const headers = raw.slice(0, raw.indexOf('\r\n\r\n'))
    expect(headers).not.toMatch(/^(bcc|x-added):/im)
  }

  const additions = [
    lines,
    ', victim@example.org',
    ' <victim@example.org>, "',
    ';victim@example.org',
  ]

  test.each(additions)('by a name: %j', async (added) => {
    const { email } = await makeUser({ name: `Aino${added}` })
    await forget(email)
    const [message] = await mail.received(email)
    expectOneReceiver(message!.raw, message!.receivers)
  })

  test('by the name of the site', async () => {
    await payload.updateGlobal({
      slug: 'site-settings',
      locale: 'fi',
      data: { siteName: `Portaali${lines}` },
      overrideAccess: true,
    })
    const { email } = await makeUser()
    await forget(email)
    const [message] = await mail.received(email)
    expectOneReceiver(message!.raw, message!.receivers)
    expect(message!.subject).toMatch(/^Portaali Bcc: .*salasanan vaihtaminen$/)
  })

  test.each(additions)('by an address that went around every check: %j', async (added) => {
    const user = await makeUser()
    const before = mail.messages.length
    const odd = { ...user, email: `${user.email}${added}` }
    const sending = sendLink(payload, odd, 'Reset', 'http://localhost:3000/admin/reset/x')
    const outcome = await sending.then(
      () => 'sent',
      () => 'refused',
    )
    const sent = mail.messages.slice(before)
    expect(sent).toHaveLength(outcome === 'sent' ? 1 : 0)
    sent.forEach(({ raw, receivers }) => expectOneReceiver(raw, receivers))
  })
})

test('a mail server that is down changes no answer and is told in the log without an address', async () => {
  const { email } = await makeUser()
  const told: unknown[] = []
  jest.spyOn(payload.logger, 'error').mockImplementation((entry: unknown) => void told.push(entry))
  await mail.stop()
  expect((await forget(email)).status).toBe(200)
  const invited = 'unreached@example.org'
  const made = await askRest('POST', 'users', {
    token: admin,
    body: { email: invited, name: 'Kutsuttu', role: 'editor' },
  })
  expect(made.status).toBe(201)
  for (let tries = 0; tries < 100 && told.length < 2; tries += 1) await setTimeout(50)
  expect(told).toHaveLength(2)
  expect(told[0]).toMatchObject({ msg: 'A message could not be sent.', code: 'ESOCKET' })
  expect(JSON.stringify(told)).not.toMatch(/@|reset\//)
})
