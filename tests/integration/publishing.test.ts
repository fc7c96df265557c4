import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { toMarkdown } from '@/components/markdown/page'
import { getProgramPage } from '@/content/programs'
import { getThemePage } from '@/content/themes'
import { getTranslate } from '@/i18n/translator'
import type { Theme } from '@/payload-types'
import { expired } from '@/tests/support/next-cache'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload
let theme: Theme

const findTheme = async (locale: 'fi' | 'sv' | 'en') => {
  const { docs } = await payload.find({
    collection: 'themes',
    locale: 'fi',
    where: { slug: { equals: 'biotalous' } },
    depth: 0,
    overrideAccess: true,
  })
  return payload.findByID({
    collection: 'themes',
    id: docs[0]!.id,
    locale,
    depth: 0,
    overrideAccess: true,
  })
}

beforeAll(async () => {
  payload = await openSeededPortal()
})
beforeEach(async () => {
  theme = await findTheme('fi')
  expired.length = 0
})

const publish = (data: Partial<Theme>, locale: 'fi' | 'sv' = 'fi') =>
  payload.update({
    collection: 'themes',
    id: theme.id,
    locale,
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })

describe('publishing one language', () => {
  test('leaves the words and the status of the others as they were', async () => {
    const before = await findTheme('sv')
    await publish({ name: 'Biotalous uudistuu' })
    const after = await findTheme('sv')
    expect([after.name, after._status, after.lastChanged]).toEqual([
      before.name,
      'published',
      before.lastChanged,
    ])
    expect((await findTheme('fi')).name).toBe('Biotalous uudistuu')
    await publish({ name: 'Biotalous' })
  })

  test('a draft of one language leaves the published words of it in public', async () => {
    await payload.update({
      collection: 'themes',
      id: theme.id,
      locale: 'sv',
      draft: true,
      data: { name: 'Utkast' },
      overrideAccess: true,
    })
    expect((await getThemePage('sv', 'bioekonomi'))?.title).toBe('Bioekonomi')
  })

  test('a fact changes in every language', async () => {
    const rows = theme.participations!
    const swapped = rows.map(
      (row, index) => ({ ...row, role: index === 1 ? 'lead' : 'partner' }) as const,
    )
    await publish({ participations: swapped })
    for (const [locale, sentence] of [
      ['fi', 'Teeman vetovastuussa on Jyväskylä.'],
      ['sv', 'Ansvarig stadsregion för temat är Jyväskylä.'],
      ['en', 'The theme is led by Jyväskylä.'],
    ] as const) {
      const page = await getProgramPage(locale, 'inka')
      expect(toMarkdown(page!, getTranslate(locale)).replace(/\[(.*?)\]\(.*?\)/g, '$1')).toContain(
        sentence,
      )
    }
    await publish({ participations: rows })
  })

  test('stamps the day that readers see, unless the change is minor', async () => {
    await publish({ name: 'Biotalous', minorChange: true } as Partial<Theme>)
    expect((await findTheme('fi')).lastChanged?.slice(0, 10)).toBe(theme.lastChanged?.slice(0, 10))
    await publish({ name: 'Biotalous' })
    expect((await findTheme('fi')).lastChanged?.slice(0, 10)).toBe(
      new Date().toISOString().slice(0, 10),
    )
  })

  test('expires the record, its list and its programme', async () => {
    await publish({ name: 'Biotalous' })
    const program = theme.program
    expect(expired).toEqual(
      expect.arrayContaining([`themes:${theme.id}`, 'themes', `programs:${program}`]),
    )
  })

  test('a draft expires nothing that the public reads', async () => {
    const made = await payload.create({
      collection: 'pages',
      locale: 'fi',
      data: { name: 'Vain luonnos', _status: 'draft' },
      overrideAccess: true,
    })
    expect(made._status).toBe('draft')
    expect(expired).toEqual([])
  })
})
