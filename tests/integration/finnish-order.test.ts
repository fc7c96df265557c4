import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { getListPage } from '@/content/lists'
import { cityRegions } from '@/seed/programs/inka/city-regions'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

/** As a Finnish index has them: V and W are two letters, Å Ä Ö the last three, capitals no matter. */
const added = ['ahola', 'Ahtari', 'Vaasa', 'Veteli', 'Wikla', 'Zeta', 'Åland', 'Äänekoski', 'Öja']

beforeAll(async () => {
  payload = await openSeededPortal()
  for (const name of [...added].sort()) {
    await payload.create({
      collection: 'city-regions',
      locale: 'fi',
      data: { name, kind: 'cityRegion', slug: `koe-${name}`, _status: 'published' },
      overrideAccess: true,
    })
  }
})

const onlyAdded = (names: (string | undefined)[]) =>
  names.filter((name) => name !== undefined && added.includes(name))

const listed = async (options: {
  sort: string
  draft?: boolean
  limit?: number
  page?: number
}) => {
  const { docs, ...facts } = await payload.find({
    collection: 'city-regions',
    locale: 'fi',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    limit: 100,
    where: { slug: { like: 'koe-' } },
    ...options,
  })
  return { names: docs.map(({ name }) => name), facts }
}

describe('Finnish names stand in Finnish order', () => {
  test('in the list that readers see', async () => {
    const list = await getListPage('fi', 'city-regions')
    const entries = list.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'entries' ? block.items : [])),
    )
    const seeded = cityRegions.map(({ words }) => words.fi.name ?? '')
    const own = added.filter((name) => !seeded.includes(name))
    const names = entries.map(({ title }) => title.label)
    expect(names.filter((name) => own.includes(name))).toEqual(own)
  })

  test.each([true, false])('in the list that editors sort by name (drafts: %s)', async (draft) => {
    const up = await listed({ sort: 'name', draft })
    expect(onlyAdded(up.names)).toEqual(added)
    expect(up.names).toHaveLength(added.length)
    expect((await listed({ sort: '-name', draft })).names).toEqual([...added].reverse())
  })

  test('page by page, each name once', async () => {
    const pages = [1, 2, 3].map((page) => listed({ sort: 'name', draft: true, limit: 4, page }))
    const [first, second, third] = await Promise.all(pages)
    expect([first, second, third].flatMap((page) => page?.names)).toEqual(added)
    expect(first?.facts).toMatchObject({
      totalDocs: added.length,
      totalPages: 3,
      hasNextPage: true,
    })
    expect(third?.facts).toMatchObject({ page: 3, hasNextPage: false, prevPage: 2 })
  })

  test('records without a name in the asked language come first, and are counted', async () => {
    const { docs, totalDocs } = await payload.find({
      collection: 'city-regions',
      locale: 'sv',
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
      draft: true,
      sort: 'name',
      limit: 100,
    })
    expect(docs).toHaveLength(totalDocs)
    const names = docs.map(({ name }) => name as string | undefined)
    const named = names.filter(Boolean) as string[]
    expect(names.slice(names.length - named.length)).toEqual(named)
    expect(named).toEqual([...named].sort(new Intl.Collator('sv').compare))
    expect(names.length - named.length).toBe(added.length)
  })
})
