// What editors tell the search and what people searched for in vain: readers see what follows, never the lists.
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { answerStaff } from '@/rest/answer-staff'
import { makePerson, type Person } from '@/tests/integration/roles/visitors'
import { askRest } from '@/tests/support/rest'

const secret = 'Zxsynonyymi'
const slugs = ['synonym-groups', 'best-bets'] as const

let payload: Payload
const people = {} as Record<'contributor' | 'publisher' | 'admin' | 'disabled', Person>
const ids: Record<string, unknown> = {}

beforeAll(async () => {
  payload = await getPayload({ config })
  const write = { overrideAccess: true, context: { disableRevalidate: true } } as const
  const group = await payload.create({
    collection: 'synonym-groups',
    data: { locale: 'fi', words: [secret, 'toinen'] },
    ...write,
  })
  const bet = await payload.create({
    collection: 'best-bets',
    data: { locale: 'fi', searches: [secret], url: 'https://example.org', title: secret },
    ...write,
  })
  Object.assign(ids, { 'synonym-groups': group.id, 'best-bets': bet.id })
  for (const role of ['contributor', 'publisher', 'admin', 'disabled'] as const) {
    people[role] = await makePerson(payload, role)
  }
})

describe.each(slugs)('%s', (slug) => {
  test.each([
    '',
    '/count',
    '?depth=3',
    '?draft=true',
    '?trash=true',
    '?locale=all',
    '?where[name][like]=Zx',
    '?sort=name',
    '?select[name]=true',
    '/versions',
  ])('%s tells a stranger nothing', async (path) => {
    const { status, body } = await askRest('GET', `${slug}${path}`)
    expect([status, JSON.stringify(body)]).toEqual([
      expect.any(Number),
      expect.not.stringContaining(secret),
    ])
    expect([403, 404]).toContain(status)
  })

  test('nor does one of them by its id', async () => {
    expect((await askRest('GET', `${slug}/${ids[slug]}`)).status).toBe(403)
  })

  test('a stranger writes none', async () => {
    for (const [method, path] of [
      ['POST', slug],
      ['PATCH', `${slug}/${ids[slug]}`],
      ['DELETE', `${slug}/${ids[slug]}`],
    ] as const) {
      expect([method, (await askRest(method, path, { body: { locale: 'sv' } })).status]).toEqual([
        method,
        403,
      ])
    }
  })
})

describe('what the admin is told of the search', () => {
  const ask = async (least: 'publisher' | 'admin', headers: Record<string, string>) => {
    const answer = jest.fn(async () => Response.json({ misses: [secret] }))
    const request = new Request('http://localhost:3000/api/search-index', { headers })
    const staff = { config, least, refused: 'searchNotForRole' }
    const { status } = await answerStaff(request, staff, answer)
    return [status, answer.mock.calls.length]
  }
  const token = (person: Person) => ({ authorization: `JWT ${person.token}` })

  test('is not told to strangers, contributors or who has lost the account', async () => {
    const nobody = [{}, token(people.contributor), token(people.disabled), token({ token: 'x' })]
    for (const headers of nobody) expect(await ask('publisher', headers)).toEqual([403, 0])
  })

  test('a publisher reads it, an administrator has the index built', async () => {
    expect(await ask('publisher', token(people.publisher))).toEqual([200, 1])
    expect(await ask('admin', token(people.publisher))).toEqual([403, 0])
    expect(await ask('admin', token(people.admin))).toEqual([200, 1])
  })

  test('a cookie that another site sends along counts for nothing', async () => {
    const { csrf } = (await config) as { csrf: string[] }
    csrf.push('https://portal.example')
    const cookie = `payload-token=${people.admin.token}`
    expect(await ask('admin', { cookie, origin: 'https://evil.example' })).toEqual([403, 0])
    expect(await ask('admin', { cookie, 'sec-fetch-site': 'cross-site' })).toEqual([403, 0])
    expect(await ask('admin', { cookie, origin: 'https://portal.example' })).toEqual([200, 1])
    csrf.pop()
  })
})
