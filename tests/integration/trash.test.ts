import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload, Where } from 'payload'
import { loadPage } from '@/app/(site)/loading-pages'
import { roles, type Role } from '@/collections/access/roles'
import { getArticlePage } from '@/content/articles'
import { getProgramPage } from '@/content/programs'
import type { Locale } from '@/i18n/routing'
import type { Page, Program, User } from '@/payload-types'
import { expired } from '@/tests/support/next-cache'
import { as, makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
const staff = {} as Record<Role, User>

beforeAll(async () => {
  payload = await openSeededPortal()
  for (const role of roles) staff[role] = await makeUser(payload, role)
})
beforeEach(() => {
  expired.length = 0
})

let made = 0

/** A page that is public in Finnish and Swedish, at an address of its own. */
const publishPage = async () => {
  made += 1
  const published = { _status: 'published' as const }
  const data = { name: `Roskiin ${made}`, ...published }
  const page = await payload.create({
    collection: 'pages',
    locale: 'fi',
    data,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'pages',
    id: page.id,
    locale: 'sv',
    data: { name: `Till papperskorgen ${made}`, slug: `bort-${made}`, ...published },
    overrideAccess: true,
  })
  return { id: page.id, fi: `roskiin-${made}`, sv: `bort-${made}` }
}

const trustedly = { overrideAccess: true } as const
type Access = { overrideAccess: boolean; user?: unknown }

const trash = (id: Page['id'], access: Access = trustedly) =>
  payload.update({
    collection: 'pages',
    id,
    locale: 'fi',
    data: { deletedAt: new Date().toISOString() },
    ...access,
  })

const restore = (id: Page['id'], status?: 'draft' | 'published', access: Access = trustedly) =>
  payload.update({
    collection: 'pages',
    id,
    locale: 'fi',
    data: { deletedAt: null, ...(status && { _status: status }) },
    trash: true,
    ...access,
  })

const visit = async (slug: string, locale: Locale = 'fi') =>
  (await loadPage(getArticlePage, 'pages', { locale, slug })).status

describe('a record in the trash', () => {
  test('is withdrawn in every language, and the pages that told of it are made anew', async () => {
    const page = await publishPage()
    expect([await visit(page.fi), await visit(page.sv, 'sv')]).toEqual([200, 200])
    await trash(page.id)
    expect([await visit(page.fi), await visit(page.sv, 'sv')]).toEqual([410, 410])
    expect(expired).toEqual(expect.arrayContaining(['pages', `pages:${page.id}`]))
  })

  test.each([undefined, 'published'] as const)(
    'comes back at the same addresses, restored with status %s',
    async (status) => {
      const page = await publishPage()
      await trash(page.id)
      await restore(page.id, status)
      expect([await visit(page.fi), await visit(page.sv, 'sv')]).toEqual([200, 200])
    },
  )

  test('comes back as it was published, not with the words of a newer draft', async () => {
    const page = await publishPage()
    for (const locale of ['fi', 'sv'] as const) {
      await payload.update({
        collection: 'pages',
        id: page.id,
        locale,
        draft: true,
        data: { name: 'Hyväksymätön luonnos', slug: `luonnos-${page.id}` },
        overrideAccess: true,
      })
    }
    await trash(page.id)
    expect([await visit(page.fi), await visit(page.sv, 'sv')]).toEqual([410, 410])
    await restore(page.id, 'published')
    expect((await getArticlePage('fi', page.fi))?.title).toMatch(/^Roskiin/)
    expect((await getArticlePage('sv', page.sv))?.title).toMatch(/^Till papperskorgen/)
  })

  test('comes back as a draft in every language where it is restored as one', async () => {
    const page = await publishPage()
    await trash(page.id)
    await restore(page.id, 'draft')
    expect([await visit(page.fi), await visit(page.sv, 'sv')]).toEqual([410, 410])
    const read = await payload.findByID({ collection: 'pages', id: page.id, ...trustedly })
    expect(read.deletedAt).toBeFalsy()
  })

  test('keeps its address: no other record takes it', async () => {
    const page = await publishPage()
    await trash(page.id)
    const other = { name: 'Toinen', slug: page.fi, _status: 'published' as const }
    await expect(
      payload.create({ collection: 'pages', locale: 'fi', data: other, ...trustedly }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  })

  test('leaves its address withdrawn when it is deleted for good', async () => {
    const page = await publishPage()
    await trash(page.id)
    await payload.delete({ collection: 'pages', id: page.id, trash: true, ...trustedly })
    expect([await visit(page.fi), await visit(page.sv, 'sv')]).toEqual([410, 410])
  })
})

describe('the public', () => {
  test('reads nothing from the trash, whatever it asks', async () => {
    const page = await publishPage()
    await trash(page.id)
    const questions: { trash?: boolean; draft?: boolean; where?: Where; sort?: string }[] = [
      { trash: true },
      { trash: true, where: { deletedAt: { exists: true } } },
      { trash: true, where: { id: { equals: page.id } }, sort: 'deletedAt' },
      { where: { deletedAt: { exists: true } } },
      { trash: true, draft: true },
    ]
    for (const question of questions) {
      const { docs } = await payload.find({ collection: 'pages', ...question, ...as() })
      expect(docs.map(({ id }) => id)).not.toContain(page.id)
      const { totalDocs } = await payload.count({
        collection: 'pages',
        ...question,
        where: { and: [{ id: { equals: page.id } }, question.where ?? {}] },
        ...as(),
      })
      expect(totalDocs).toBe(0)
    }
    const reading = payload.findByID({ collection: 'pages', id: page.id, trash: true, ...as() })
    await expect(reading).rejects.toThrow()
  })
})

describe('staff', () => {
  const mayTrash: Record<Role, boolean> = {
    contributor: false,
    editor: false,
    publisher: true,
    admin: true,
  }

  test.each(roles)('a %s puts into the trash and restores only with the right to', async (role) => {
    const page = await publishPage()
    const trashing = trash(page.id, as(staff[role]))
    if (mayTrash[role]) await trashing
    else await expect(trashing).rejects.toThrow(/not allowed/i)
    expect(await visit(page.fi)).toBe(mayTrash[role] ? 410 : 200)

    if (!mayTrash[role]) await trash(page.id)
    const restoring = restore(page.id, 'published', as(staff[role]))
    if (mayTrash[role]) await restoring
    else await expect(restoring).rejects.toThrow()
    expect(await visit(page.fi)).toBe(mayTrash[role] ? 200 : 410)
  })

  test.each(['contributor', 'editor'] as const)(
    'a %s does not restore by a draft either',
    async (role) => {
      const data = { name: `Oma roskissa ${role}`, _status: 'draft' as const }
      const own = await payload.create({
        collection: 'pages',
        locale: 'fi',
        data,
        ...as(staff[role]),
      })
      await trash(own.id)
      await expect(restore(own.id, 'draft', as(staff[role]))).rejects.toThrow()
      const stored = await payload.findByID({
        collection: 'pages',
        id: own.id,
        trash: true,
        ...trustedly,
      })
      expect(stored.deletedAt).toBeTruthy()
    },
  )

  test.each(roles)('a %s deletes for good only as admin', async (role) => {
    const page = await publishPage()
    for (const inTrash of [false, true]) {
      if (inTrash && role !== 'admin') await trash(page.id)
      const deleting = payload.delete({
        collection: 'pages',
        id: page.id,
        trash: inTrash,
        ...as(staff[role]),
      })
      if (role !== 'admin') await expect(deleting).rejects.toThrow(/not allowed/i)
      else if (!inTrash) await deleting
      else await expect(deleting).rejects.toThrow(/not found/i)
    }
  })
})

describe('a withdrawn programme', () => {
  const makeProgram = async (code: string, successor?: Program['id']) => {
    const program = await payload.create({
      collection: 'programs',
      locale: 'fi',
      data: { name: `Ohjelma ${code}`, code, shortName: code, status: 'superseded', successor },
      overrideAccess: true,
      draft: true,
    })
    await payload.update({
      collection: 'programs',
      id: program.id,
      locale: 'fi',
      data: { _status: 'published' },
      overrideAccess: true,
    })
    return program.id
  }

  const trashProgram = (id: Program['id']) =>
    payload.update({
      collection: 'programs',
      id,
      locale: 'fi',
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })

  const linksOf = async (slug: string) =>
    JSON.stringify(
      (await loadPage(getProgramPage, 'programs', { locale: 'fi', slug })).sections.filter(
        ({ id }) => id === 'successor',
      ),
    )

  test('names its successor with a link, past one that is withdrawn itself', async () => {
    const third = await makeProgram('Kolmas')
    const second = await makeProgram('Toinen', third)
    const first = await makeProgram('Ensimmäinen', second)
    await trashProgram(first)
    expect(await linksOf('ensimmainen')).toContain('/fi/ohjelmat/toinen')
    await trashProgram(second)
    expect(await linksOf('ensimmainen')).toContain('/fi/ohjelmat/kolmas')
    await trashProgram(third)
    expect(await linksOf('ensimmainen')).toBe('[]')
  })
})
