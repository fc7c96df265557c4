import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { adminTitle } from '@/collections/fields/admin-title'
import type { User } from '@/payload-types'
import { as, makeUser, openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
let editor: User

/** What a relation picker asks for: the title alone, drafts included, in the language of the content. */
const titles = async (
  collection: CollectionSlug,
  locale: 'fi' | 'sv' | 'en',
  where: Where = {},
  language = 'fi',
): Promise<string[]> => {
  const user = { ...editor, collection: 'users' as const }
  const req = await createLocalReq({ locale, user }, payload)
  req.i18n.language = language as 'sv'
  const question = { where, locale, draft: true, depth: 0, pagination: false, req }
  const select = { [adminTitle]: true as const }
  const { docs } = await payload.find({ collection, select, ...question, ...as(editor) })
  return docs.map((doc) => (doc as { adminTitle?: string }).adminTitle ?? '')
}

beforeAll(async () => {
  payload = await openSeededPortal()
  editor = await makeUser(payload, 'editor')
  await payload.create({
    collection: 'city-regions',
    locale: 'fi',
    data: { name: 'Rovaniemi', kind: 'cityRegion', _status: 'draft' },
    overrideAccess: true,
  })
})

describe('a picker of the admin', () => {
  test('calls every record by a name, in every language', async () => {
    for (const collection of ['programs', 'themes', 'city-regions', 'organizations'] as const) {
      for (const locale of ['fi', 'sv', 'en'] as const) {
        const found = await titles(collection, locale)
        expect(found.length).toBeGreaterThan(0)
        expect(found.filter((title) => !title.trim())).toEqual([])
      }
    }
  })

  test('names in the language of the content where there is a name', async () => {
    expect(await titles('city-regions', 'sv')).toContain('Uleåborg')
    expect(await titles('city-regions', 'fi')).toContain('Oulu')
  })

  test.each([
    ['fi', 'Rovaniemi (suomi)'],
    ['sv', 'Rovaniemi (finska)'],
    ['en', 'Rovaniemi (Finnish)'],
  ])('says in %s that a name is in another language', async (language, title) => {
    expect(await titles('city-regions', 'sv', {}, language)).toContain(title)
  })

  test('finds a record by its name in any language', async () => {
    const byTitle = (words: string) => ({ [adminTitle]: { like: words } })
    expect(await titles('city-regions', 'sv', byTitle('rovan'))).toEqual(['Rovaniemi (suomi)'])
    expect(await titles('city-regions', 'sv', byTitle('Oulu'))).toEqual(['Uleåborg'])
    const within = { and: [{ id: { not_in: [0] } }, byTitle('rovan')] }
    expect(await titles('city-regions', 'en', within)).toEqual(['Rovaniemi (suomi)'])
  })

  test('finds a record by the very title that it shows', async () => {
    for (const [collection, title] of [
      ['city-regions', 'Rovaniemi (suomi)'],
      ['contact-persons', 'Pikkarainen, Mika'],
    ] as const) {
      expect(await titles(collection, 'sv', { [adminTitle]: { like: title } })).toEqual([title])
    }
  })

  test('calls persons by family name and given name, money by its name in the admin', async () => {
    expect(await titles('contact-persons', 'sv')).toContain('Pikkarainen, Mika')
    const byGiven = { [adminTitle]: { like: 'Mika' } }
    expect(await titles('contact-persons', 'fi', byGiven)).toEqual(['Pikkarainen, Mika'])
    const { docs } = await payload.find({ collection: 'funding-records', ...as(editor) })
    const internal = docs.map(({ internalName }) => internalName)
    expect((await titles('funding-records', 'en')).sort()).toEqual(internal.sort())
  })
})

test('a saved record comes back with its title', async () => {
  const made = await payload.create({
    collection: 'city-regions',
    locale: 'fi',
    data: { name: 'Kajaani', kind: 'cityRegion', _status: 'draft' },
    overrideAccess: true,
  })
  expect(made.adminTitle).toBe('Kajaani')
  const changed = await payload.update({
    collection: 'city-regions',
    id: made.id,
    locale: 'sv',
    draft: true,
    data: { name: 'Kajana' },
    overrideAccess: true,
  })
  expect(changed.adminTitle).toBe('Kajana')
})

test('the public neither reads the title nor searches by it: drafts have names too', async () => {
  const question = { collection: 'city-regions', locale: 'fi', ...as() } as const
  const { docs } = await payload.find(question)
  expect(docs.filter((doc) => adminTitle in doc)).toEqual([])
  await expect(
    payload.find({ ...question, where: { [adminTitle]: { like: 'Rovan' } } }),
  ).rejects.toThrow()
})
