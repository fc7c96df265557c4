import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import type { Role } from '@/collections/access/roles'
import type { Page } from '@/payload-types'
import { askRest } from '@/tests/support/rest'
import { makePerson, type Person } from '@/tests/integration/roles/visitors'

let payload: Payload
const staff = {} as Record<Role, Required<Person>>
let page: Page

beforeAll(async () => {
  payload = await getPayload({ config })
  for (const role of ['contributor', 'editor', 'publisher'] as const) {
    staff[role] = (await makePerson(payload, role)) as Required<Person>
  }
})

const quiet = { overrideAccess: true, context: { disableRevalidate: true } } as const

beforeEach(async () => {
  const name = `Julkinen ${Math.random().toString(36).slice(2)}`
  page = await payload.create({
    collection: 'pages',
    locale: 'fi',
    data: { name, _status: 'published' },
    user: staff.contributor.user,
    ...quiet,
  })
  await payload.update({
    collection: 'pages',
    id: page.id,
    locale: 'fi',
    draft: true,
    data: { name: 'Luonnos', _status: 'draft' },
    ...quiet,
  })
})

const publicName = async (id = page.id) => {
  const { status, body } = await askRest('GET', `pages/${id}?locale=fi`)
  return status === 200 ? body.name : status
}

const versionWith = async (status: 'draft' | 'published') => {
  const { docs } = await payload.findVersions({
    collection: 'pages',
    where: { parent: { equals: page.id } },
    depth: 0,
    locale: 'fi',
    overrideAccess: true,
  })
  return docs.find(({ version }) => version._status === status)!.id
}

const send = (role: Role, method: 'POST' | 'PATCH' | 'DELETE', path: string, body: object = {}) =>
  askRest(method, path, { token: staff[role].token, body })

const backDoors: [
  string,
  () => [method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object],
][] = [
  ['words without a status', () => ['PATCH', `pages/${page.id}?locale=fi`, { name: 'Muutettu' }]],
  ['the status draft', () => ['PATCH', `pages/${page.id}?locale=fi`, { _status: 'draft' }]],
  [
    'a status per language',
    () => ['PATCH', `pages/${page.id}?locale=all`, { _status: { fi: 'draft', sv: 'published' } }],
  ],
  [
    'publishing all languages',
    () => ['PATCH', `pages/${page.id}?locale=fi&publishAllLocales=true`, { name: 'Muutettu' }],
  ],
  [
    'withdrawing all languages',
    () => ['PATCH', `pages/${page.id}?locale=fi&unpublishAllLocales=true`, {}],
  ],
  [
    'publishing one language',
    () => ['PATCH', `pages/${page.id}?locale=fi&publishSpecificLocale=fi`, { name: 'Muutettu' }],
  ],
  [
    'many records at once',
    () => ['PATCH', `pages?locale=fi&where[id][equals]=${page.id}`, { name: 'Muutettu' }],
  ],
  ['autosave', () => ['PATCH', `pages/${page.id}?locale=fi&autosave=true`, { name: 'Muutettu' }]],
  ['an old draft', () => ['POST', `pages/versions/${drafted}?locale=fi`]],
  ['an old draft, as a draft', () => ['POST', `pages/versions/${drafted}?locale=fi&draft=true`]],
  ['deletion', () => ['DELETE', `pages/${page.id}`]],
  ['trash', () => ['PATCH', `pages/${page.id}`, { deletedAt: new Date().toISOString() }]],
]

let drafted: number | string

describe.each(['contributor', 'editor'] as const)('a %s', (role) => {
  beforeEach(async () => {
    drafted = await versionWith('draft')
  })

  test.each(backDoors)('leaves what the public reads, by %s', async (_name, question) => {
    await send(role, ...question())
    expect(await publicName()).toBe(page.name)
  })

  test.each([
    ['a copy', () => ['POST', `pages/${page.id}/duplicate?locale=fi`, { _status: 'published' }]],
    [
      'a status per language',
      () => ['POST', 'pages?locale=all', { name: { fi: 'Uusi' }, _status: { fi: 'published' } }],
    ],
    [
      'publishing all languages',
      () => ['POST', 'pages?locale=fi&publishAllLocales=true', { name: 'Uusi' }],
    ],
  ] as typeof backDoors)('publishes nothing new, by %s', async (_name, question) => {
    const count = async () => (await askRest('GET', 'pages/count?locale=fi')).body.totalDocs
    const before = await count()
    await send(role, ...question())
    expect(await count()).toBe(before)
  })

  test('cannot give a record another maker', async () => {
    await send(role, 'PATCH', `pages/${page.id}?draft=true`, { createdBy: staff.editor.user.id })
    const { createdBy } = await payload.findByID({
      collection: 'pages',
      id: page.id,
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(createdBy).toBe(staff.contributor.user.id)
  })

  test('cannot raise itself or read a secret of its account', async () => {
    const { id } = staff[role].user
    const wanted = { role: 'admin', isDisabled: false, hash: 'x', salt: 'x', loginAttempts: 99 }
    const { body } = await send(role, 'PATCH', `users/${id}`, {
      ...wanted,
      resetPasswordToken: 'x',
    })
    const stored = (await payload.db.findOne({
      collection: 'users',
      where: { id: { equals: id } },
    })) as Record<string, unknown>
    expect([stored.role, stored.hash === 'x', stored.resetPasswordToken ?? null]).toEqual([
      role,
      false,
      null,
    ])
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|resetPasswordToken|lockUntil)"/)
    for (const path of [
      'where[hash][exists]=true',
      'sort=-hash',
      'where[resetPasswordToken][exists]=true',
    ]) {
      const answer = await askRest('GET', `users?${path}`, { token: staff[role].token })
      expect([path, answer.status]).toEqual([path, 400])
    }
  })
})

describe('a publisher', () => {
  test('who sends words without a status changes a draft, not what the public reads', async () => {
    const { status } = await send('publisher', 'PATCH', `pages/${page.id}?locale=fi`, {
      name: 'Vahinko',
    })
    expect([status, await publicName()]).toEqual([200, page.name])
  })

  test('changes many records at once into drafts, too', async () => {
    const many = `pages?locale=fi&where[id][equals]=${page.id}`
    await send('publisher', 'PATCH', many, { name: 'Vahinko' })
    expect(await publicName()).toBe(page.name)
  })

  test('publishes, and withdraws, by saying so', async () => {
    const path = `pages/${page.id}?locale=fi`
    await send('publisher', 'PATCH', path, { name: 'Uusi nimi', _status: 'published' })
    expect(await publicName()).toBe('Uusi nimi')
    await send('publisher', 'PATCH', path, { _status: 'draft' })
    expect(await publicName()).toBe(404)
  })
})
