import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import type { User } from '@/payload-types'
import { makePerson, password, type Person } from '@/tests/integration/roles/visitors'
import { askRest, sentencesOf } from '@/tests/support/rest'

let payload: Payload
let editor: Required<Person>

beforeAll(async () => {
  payload = await getPayload({ config })
  editor = (await makePerson(payload, 'editor')) as Required<Person>
})

let callers = 0
/** Somebody at an address of their own, whom nobody else's attempts hold up. */
const stranger = () => ({ 'x-forwarded-for': `192.0.2.1, 198.51.${(callers += 1)}.1` })

const login = (email: string, tried: string, headers: Record<string, string> = stranger()) =>
  askRest('POST', 'users/login', { body: { email, password: tried }, headers })

const timed = async (work: () => Promise<unknown>) => {
  const since = performance.now()
  await work()
  return performance.now() - since
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

describe('a login that fails', () => {
  test('answers alike for a wrong password, an unknown address and a locked account', async () => {
    const locked = (await makePerson(payload, 'editor')).user!
    for (let attempt = 0; attempt < 5; attempt += 1) await login(locked.email, 'wrong')
    const answers = [
      await login(editor.user.email, 'wrong'),
      await login('nobody@example.org', 'wrong'),
      await login(locked.email, 'wrong'),
      await login(locked.email, password),
    ].map(({ status, body }) => ({ status, body }))
    const message = adminMessage('fi', 'Errors.loginFailed')
    expect(answers).toEqual(Array(4).fill({ status: 401, body: { errors: [{ message }] } }))
  })

  test('takes as long for an unknown address as for a known one', async () => {
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 3; round += 1) {
      known.push(await timed(() => login(editor.user.email, 'wrong')))
      unknown.push(await timed(() => login(`nobody${round}@example.org`, 'wrong')))
    }
    const { user } = await makePerson(payload, 'editor')
    expect(user).toBeDefined()
    expect(Math.min(...known, ...unknown)).toBeGreaterThan(400)
    expect(Math.abs((median(known) % 500) - (median(unknown) % 500))).toBeLessThan(100)
  })

  test('twenty times from one address is held up, on however many accounts', async () => {
    const headers = stranger()
    const tries = Array.from({ length: 30 }, (_, number) =>
      login(`spray${number}@example.org`, 'Kesä2014!', headers),
    )
    const answers = (await Promise.all(tries)).map(({ status }) => status)
    expect(answers).toEqual([...Array(20).fill(401), ...Array(10).fill(429)])
    const held = await login(editor.user.email, password, headers)
    expect([held.status, sentencesOf(held)]).toEqual([
      429,
      expect.stringContaining(adminMessage('fi', 'Errors.tooManyAttempts')),
    ])
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
    const elsewhere = { 'x-forwarded-for': `${headers['x-forwarded-for']}, 198.51.99.1` }
    expect((await login(editor.user.email, password, elsewhere)).status).toBe(200)
  })
})

describe('a login that succeeds', () => {
  test('is kept in a cookie that scripts and other sites do not get', async () => {
    const cookie = (await login(editor.user.email, password)).headers.get('set-cookie')
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
  })

  test('tells no secret of the account', async () => {
    const { body } = await login(editor.user.email, password)
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
  })
})

describe('a request with the cookie of a login', () => {
  const me = async (headers: Record<string, string>) => {
    const cookie = `payload-token=${editor.token}`
    return (await askRest('GET', 'users/me', { headers: { cookie, ...headers } })).body.user
  }

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'http://localhost:3000.evil.example' }],
    [{ origin: 'null' }],
  ])('from %j is nobody’s', async (headers) => {
    expect(await me(headers)).toBeNull()
  })

  test('from our own origin is theirs', async () => {
    expect(await me({ origin: 'http://localhost:3000' })).toMatchObject({ id: editor.user.id })
    expect(await me({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ id: editor.user.id })
  })

  test('no other site may read an answer', async () => {
    const headers = { origin: 'https://evil.example' }
    for (const method of ['GET', 'OPTIONS'] as const) {
      const answer = await askRest(method, 'pages', { headers })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})

describe('a session', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  const sessionBegan = async (hoursAgo: number) => {
    const { user, token } = (await makePerson(payload, 'editor')) as Required<Person>
    const createdAt = new Date(Date.now() - hoursAgo * 3_600_000).toISOString()
    const stored = (await payload.db.findOne<User>({
      collection: 'users',
      where: { id: { equals: user.id } },
    }))!
    const sessions = stored.sessions!.map((session) => ({ ...session, createdAt }))
    await payload.db.updateOne({ collection: 'users', id: user.id, data: { sessions } })
    return askRest('POST', 'users/refresh-token', { token, body: {} })
  }

  test('is renewed within a working day, and not for ever', async () => {
    expect((await sessionBegan(11)).status).toBe(200)
    expect((await sessionBegan(13)).status).toBe(403)
  })

  test('ends with its logout', async () => {
    const { token } = (await makePerson(payload, 'editor')) as Required<Person>
    await askRest('POST', 'users/logout', { token, body: {} })
    expect((await askRest('GET', 'users/me', { token })).body.user).toBeNull()
  })

  test('beside a login that is under way, a lower role and a closed account stay', async () => {
    const admin = (await makePerson(payload, 'admin')) as Required<Person>
    for (const change of [{ role: 'contributor' as const }, { isDisabled: true }]) {
      const { user } = (await makePerson(payload, 'publisher')) as Required<Person>
      const [, changed] = await Promise.all([
        login(user.email, password),
        askRest('PATCH', `users/${user.id}`, { token: admin.token, body: change }),
        login(user.email, password),
      ])
      expect(changed.status).toBe(200)
      const after = await payload.findByID({
        collection: 'users',
        id: user.id,
        overrideAccess: true,
      })
      expect(after).toMatchObject(change)
    }
  })
})

describe('what is closed', () => {
  test.each([
    'graphql',
    'graphql-playground',
    'og',
    'payload-jobs/run',
    'payload-jobs',
    'payload-kv',
    'search-changes',
    'visitor-limits',
  ])('/api/%s', async (path) => {
    for (const token of [undefined, editor.token]) {
      const answers = [
        await askRest('GET', path, token ? { token } : {}),
        await askRest('POST', path, {
          body: { query: '{ __schema { types { name } } }' },
          ...(token && { token }),
        }),
      ]
      answers.forEach(({ status }) => expect([403, 404, 501]).toContain(status))
    }
  })

  test('work in the background is started by no request', async () => {
    const { access } = payload.config.jobs
    const req = { user: { ...editor.user, role: 'admin' } } as never
    expect([access?.run?.({ req }), access?.queue?.({ req }), access?.cancel?.({ req })]).toEqual([
      false,
      false,
      false,
    ])
  })

  test('nothing phones out: no picture of an editor, no telemetry', () => {
    expect([payload.config.admin.avatar, payload.config.telemetry]).toEqual(['default', false])
  })
})

// The last one: nobody is left after it.
test('no stranger becomes the first user, whatever is sent', async () => {
  await payload.db.deleteMany({ collection: 'users', where: {} })
  const body = { email: 'first@example.org', password, role: 'admin', name: 'x', _verified: true }
  const tries = Array.from({ length: 20 }, () => askRest('POST', 'users/first-register', { body }))
  expect((await Promise.all(tries)).map(({ status }) => status)).toEqual(Array(20).fill(403))
  const where = { email: { equals: body.email } }
  expect(await payload.count({ collection: 'users', where, overrideAccess: true })).toEqual({
    totalDocs: 0,
  })
})
