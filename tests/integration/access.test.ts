import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { roles, type Role } from '@/collections/access/roles'
import type { User } from '@/payload-types'
import { as, makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
const staff = {} as Record<Role, User>

beforeAll(async () => {
  payload = await openSeededPortal()
  for (const role of roles) staff[role] = await makeUser(payload, role)
})

const draftPage = (name: string) => ({
  collection: 'pages' as const,
  locale: 'fi' as const,
  data: { name, _status: 'draft' as const },
})

describe('the public', () => {
  test('reads what is published', async () => {
    const { docs } = await payload.find({ collection: 'programs', locale: 'fi', ...as() })
    expect(docs.map(({ code }) => code)).toContain('INKA')
  })

  test.each([true, false])('never reads a draft, asked with draft: %s', async (draft) => {
    const made = await payload.create({ ...draftPage(`Salainen ${draft}`), overrideAccess: true })
    const { docs } = await payload.find({ collection: 'pages', locale: 'fi', draft, ...as() })
    expect(docs.map(({ id }) => id)).not.toContain(made.id)
  })

  test('does not read a newer draft of a published page', async () => {
    const [page] = (await payload.find({ collection: 'pages', locale: 'fi', ...as() })).docs
    await payload.update({
      collection: 'pages',
      id: page!.id,
      locale: 'fi',
      draft: true,
      data: { name: 'Luonnos' },
      overrideAccess: true,
    })
    const read = await payload.findByID({
      collection: 'pages',
      id: page!.id,
      locale: 'fi',
      draft: true,
      ...as(),
    })
    expect(read.name).toBe(page!.name)
  })

  test.each(['users', 'pages', 'programs'] as const)('writes no %s', async (collection) => {
    const data = { name: 'x', email: 'x@example.org', password: 'x', role: 'admin' } as never
    await expect(payload.create({ collection, data, ...as() })).rejects.toThrow(/not allowed/i)
  })

  test('reads no versions', async () => {
    await expect(payload.findVersions({ collection: 'programs', ...as() })).rejects.toThrow()
  })
})

describe('staff', () => {
  const publishes: Record<Role, boolean> = {
    contributor: false,
    editor: false,
    publisher: true,
    admin: true,
  }

  test.each(roles)('a %s makes drafts', async (role) => {
    const made = await payload.create({ ...draftPage(`Luonnos ${role}`), ...as(staff[role]) })
    expect(made._status).toBe('draft')
  })

  test.each(roles)('a %s publishes only with the right to', async (role) => {
    const made = await payload.create({ ...draftPage(`Julkaistava ${role}`), ...as(staff[role]) })
    const publishing = payload.update({
      collection: 'pages',
      id: made.id,
      locale: 'fi',
      data: { _status: 'published' },
      ...as(staff[role]),
    })
    if (publishes[role]) expect((await publishing)._status).toBe('published')
    else await expect(publishing).rejects.toThrow(/not allowed/i)
  })

  test('a contributor changes own drafts, not those of others', async () => {
    const own = await payload.create({ ...draftPage('Oma'), ...as(staff.contributor) })
    const others = await payload.create({ ...draftPage('Muiden'), ...as(staff.editor) })
    const change = (id: number) =>
      payload.update({
        collection: 'pages',
        id,
        locale: 'fi',
        draft: true,
        data: { name: 'Muutettu' },
        ...as(staff.contributor),
      })
    expect((await change(own.id)).name).toBe('Muutettu')
    await expect(change(others.id)).rejects.toThrow()
  })

  test.each(['contributor', 'editor'] as const)(
    'a %s neither changes nor takes away what the public reads',
    async (role) => {
      const page = await payload.create({ ...draftPage(`Julkinen ${role}`), ...as(staff[role]) })
      const target = { collection: 'pages' as const, id: page.id, locale: 'fi' as const }
      await payload.update({ ...target, data: { _status: 'published' }, overrideAccess: true })
      for (const data of [{ name: 'Salaa muutettu' }, { _status: 'draft' as const }]) {
        await payload.update({ ...target, data, ...as(staff[role]) })
        expect((await payload.findByID({ ...target, ...as() })).name).toBe(`Julkinen ${role}`)
      }
    },
  )

  test.each(['contributor', 'editor', 'publisher'] as const)(
    'a %s cannot make itself admin',
    async (role) => {
      await payload.update({
        collection: 'users',
        id: staff[role].id,
        data: { role: 'admin' },
        ...as(staff[role]),
      })
      const after = await payload.findByID({
        collection: 'users',
        id: staff[role].id,
        overrideAccess: true,
      })
      expect(after.role).toBe(role)
    },
  )
})
