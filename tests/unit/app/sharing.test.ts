import { describe, expect, test } from '@jest/globals'
import { statSync } from 'node:fs'
import sharp from 'sharp'
import { siteAddress, toMetadata } from '@/app/(site)/page-metadata'
import { toOpenGraph } from '@/app/(site)/sharing'
import type { PageModel } from '@/content/page-models'
import { getTranslate } from '@/i18n/translator'
import { everyPage, makePage } from '@/tests/fixtures/pages'

const sharedOf = (page: PageModel) => toMetadata(page).openGraph

const pictureOf = (page: PageModel) => toOpenGraph(page, siteAddress).images[0]!

const shown = everyPage().filter(([, page]) => page.status === 200)

describe.each(shown)('%s, when shared', (_name, page) => {
  test('is told in its own words and under its own address', () => {
    expect(sharedOf(page)).toMatchObject({
      title: page.title,
      description: page.lead,
      siteName: page.site.name,
      url: siteAddress(page.paths[page.locale] ?? ''),
    })
  })

  test('has a picture of its kind in its language: it exists, has the size that is said, and is light', async () => {
    const image = pictureOf(page)
    expect(image.url).toBe(siteAddress(`/sharing/${page.kind}-${page.locale}.png`))
    const file = `public/sharing/${page.kind}-${page.locale}.png`
    const { format, width, height } = await sharp(file).metadata()
    expect([format, width, height]).toEqual(['png', image.width, image.height])
    expect([width, height]).toEqual([1200, 630])
    expect(statSync(file).size).toBeLessThanOrEqual(40 * 1024)
    expect(image.alt).toContain(getTranslate(page.locale)('Site.fallbackName'))
  })
})

test('a shared page names its own language and those of its translations', () => {
  const page = makePage('program', 'fi')
  const paths = { fi: '/fi/a', sv: '/sv/a', en: '/en/a' }
  expect(sharedOf({ ...page, paths })).toMatchObject({
    type: 'article',
    modifiedTime: '2014-02-05',
    locale: 'fi_FI',
    alternateLocale: ['sv_FI', 'en_GB'],
  })
  expect(sharedOf({ ...page, paths: { fi: '/fi/a' } })).toMatchObject({ alternateLocale: [] })
})

test('a page without a lead is told by the first words of its content', () => {
  const page = { ...makePage('program', 'fi'), lead: undefined }
  const goals = {
    id: 'goals',
    title: 'Tavoitteet',
    blocks: [{ type: 'list' as const, ordered: false, items: [['Uusia ', { text: 'yrityksiä' }]] }],
  }
  expect(toMetadata({ ...page, sections: [goals] })).toMatchObject({
    description: 'Uusia yrityksiä',
    openGraph: { description: 'Uusia yrityksiä' },
  })
  expect(toMetadata({ ...page, sections: [] }).description).toBeUndefined()
})

test('a page that begins with entries is described by what it says of the first', () => {
  const sentences = [['Vetovastuussa: ', { text: 'Turku' }], ['Kumppani.']]
  const entry = { title: { label: 'INKA' }, facts: [], sentences, blocks: [] }
  const roles = {
    id: 'roles',
    title: 'Roolit',
    blocks: [{ type: 'entries' as const, items: [entry] }],
  }
  const page = { ...makePage('city-region', 'fi'), lead: undefined, sections: [roles] }
  expect(toMetadata(page).description).toBe('Vetovastuussa: Turku Kumppani.')
})

test.each([308, 404, 410, 500] as const)('a page of status %s is not for sharing', (status) => {
  expect(sharedOf({ ...makePage('problem', 'fi'), status })).toBeUndefined()
})
