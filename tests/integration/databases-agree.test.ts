import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await openSeededPortal()
})

const pages = { collection: 'pages' as const, overrideAccess: true, fallbackLocale: false as const }

const makePage = (name: string, slug?: string | null) =>
  payload.create({ ...pages, locale: 'fi', data: { name, slug, _status: 'draft' } })

describe('whichever database the portal stands on', () => {
  test.each([null, '', undefined])(
    'two records may both be without an address in a language (%j)',
    async (slug) => {
      for (const name of ['Ensimmäinen', 'Toinen']) {
        const { id } = await makePage(`${name} ${String(slug)}`)
        await payload.update({ ...pages, id, locale: 'sv', draft: true, data: { slug } })
        await payload.update({
          ...pages,
          id,
          locale: 'en',
          draft: true,
          data: { summary: name, slug },
        })
      }
      const { totalDocs } = await payload.find({
        ...pages,
        locale: 'fi',
        draft: true,
        where: { name: { like: String(slug) } },
      })
      expect(totalDocs).toBeGreaterThanOrEqual(2)
    },
  )

  test('an address given twice in one language is refused, also when both are saved at once', async () => {
    const results = await Promise.allSettled([
      makePage('Samaan aikaan 1', 'samaan-aikaan'),
      makePage('Samaan aikaan 2', 'samaan-aikaan'),
    ])
    const { totalDocs } = await payload.find({
      ...pages,
      locale: 'fi',
      draft: true,
      where: { slug: { equals: 'samaan-aikaan' } },
    })
    expect([results.filter(({ status }) => status === 'fulfilled').length, totalDocs]).toEqual([
      1, 1,
    ])
  })

  test('capital letters count when a word is asked for as it is', async () => {
    const ask = async (code: string) =>
      (
        await payload.find({
          collection: 'programs',
          locale: 'fi',
          where: { code: { equals: code } },
          overrideAccess: true,
        })
      ).totalDocs
    expect([await ask('INKA'), await ask('inka')]).toEqual([1, 0])
  })

  test('one address of a login exists once, however it is written', async () => {
    const { email } = await makeUser(payload, 'editor')
    const data = { email: email.toUpperCase(), name: 'x', role: 'editor' as const, password: 'x' }
    await expect(
      payload.create({ collection: 'users', data, overrideAccess: true }),
    ).rejects.toThrow()
  })

  test.each(['999999999', 'abc', '000000000000000000000000'])(
    'a record with the id %s is not found, and that is no fault',
    async (id) => {
      await expect(
        payload.findByID({ ...pages, id: id as unknown as number, locale: 'fi' }),
      ).rejects.toMatchObject({ status: 404 })
    },
  )

  test('rows keep their order, and a relation comes back as it was given', async () => {
    const { docs } = await payload.find({
      collection: 'themes',
      locale: 'fi',
      depth: 0,
      where: { slug: { equals: 'biotalous' } },
      overrideAccess: true,
    })
    const theme = docs[0]!
    const reversed = [...theme.participations!].reverse().map(({ region, role, source }) => ({
      region,
      role,
      source,
    }))
    const update = (participations: typeof theme.participations) =>
      payload.update({
        collection: 'themes',
        id: theme.id,
        locale: 'fi',
        depth: 0,
        data: { participations, _status: 'published' },
        overrideAccess: true,
      })
    const after = await update(reversed)
    expect(after.participations!.map(({ region }) => region)).toEqual(
      reversed.map(({ region }) => region),
    )
    await update(theme.participations)
  })
})
