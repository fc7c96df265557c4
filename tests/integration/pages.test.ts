import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { getHomePage } from '@/content/home'
import { getListPage } from '@/content/lists'
import { getNotFoundPage } from '@/content/problems'
import { getProgramPage } from '@/content/programs'
import { getSiteMapPage } from '@/content/site-map'
import { listMappedPages } from '@/content/sitemap'
import { locales } from '@/i18n/routing'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

beforeAll(async () => {
  payload = await openSeededPortal()
})

const publishFinnishPage = (name: string) =>
  payload.create({
    collection: 'pages',
    locale: 'fi',
    data: { name, _status: 'published' },
    overrideAccess: true,
  })

describe('a page-model', () => {
  test.each(locales)(
    'in %s survives JSON unchanged, so that the cache may keep it',
    async (locale) => {
      for (const page of [
        await getProgramPage(locale, 'inka'),
        await getHomePage(locale),
        await getSiteMapPage(locale),
      ]) {
        expect(JSON.parse(JSON.stringify(page))).toEqual(page)
      }
    },
  )

  test('tells in which languages a page exists', async () => {
    const page = await getProgramPage('fi', 'inka')
    expect(page?.paths).toEqual({
      fi: '/fi/ohjelmat/inka',
      sv: '/sv/program/inka',
      en: '/en/programmes/inka',
    })
  })

  test('never fills a missing translation: its languages are named instead', async () => {
    await publishFinnishPage('Vain suomeksi')
    const missing = await getNotFoundPage('sv', { room: 'pages', slug: 'vain-suomeksi' })
    expect(missing.status).toBe(404)
    expect(JSON.stringify(missing.sections)).toContain('/fi/sivut/vain-suomeksi')
  })

  test('a name that exists in another language alone is marked as that language', async () => {
    await payload.create({
      collection: 'city-regions',
      locale: 'fi',
      data: { name: 'Äänekoski', kind: 'cityRegion', _status: 'published' },
      overrideAccess: true,
    })
    const list = await getListPage('sv', 'city-regions')
    const entries = list.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'entries' ? block.items : [])),
    )
    expect(entries.at(-1)?.title).toMatchObject({ label: 'Äänekoski', lang: 'fi' })
  })

  test('an unknown slug is no page', async () => {
    expect(await getProgramPage('fi', 'tuntematon')).toBeUndefined()
  })

  test('sitemap.xml lists the languages that exist, and no others', async () => {
    const pages = await listMappedPages()
    const finnishOnly = pages.find(({ paths }) => paths.fi === '/fi/sivut/vain-suomeksi')
    expect(Object.keys(finnishOnly?.paths ?? {})).toEqual(['fi'])
  })
})
