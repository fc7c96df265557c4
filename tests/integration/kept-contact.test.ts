import { afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { keepContact, keptContact } from '@/content/kept-contact'
import { getFaultPage } from '@/content/problems'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { paragraph, richText } from '@/seed/lexical'
import { openSeededPortal } from '@/tests/support/seeded-portal'

let payload: Payload

const folder = () => path.join(process.env.DATA_DIR ?? '', 'fault-pages')
const noAdvice = (locale: Locale) => [
  { type: 'paragraph', content: [getTranslate(locale)('Contact.noAdvice')] },
]

const save = (locale: Locale, data: { siteName?: string; contactAdvice?: unknown }) =>
  payload.updateGlobal({
    slug: 'site-settings',
    locale,
    data: data as never,
    overrideAccess: true,
    context: { disableRevalidate: true },
  })

beforeAll(async () => {
  payload = await openSeededPortal()
})

afterEach(() => {
  jest.restoreAllMocks()
})

test.each(locales)(
  'before anything is kept, the page in %s says that nothing is recorded',
  (locale) => {
    expect(keptContact(locale)).toEqual({
      siteName: getTranslate(locale)('Site.fallbackName'),
      advice: noAdvice(locale),
    })
  },
)

test('what the settings say is kept in each language, and said by the fault page', async () => {
  await save('sv', {
    siteName: 'Fasaden',
    contactAdvice: richText(paragraph('Ring registratorskontoret.')),
  })
  await keepContact()
  expect(readdirSync(folder())).toEqual(['contact.json'])
  const page = getFaultPage('sv')
  expect(page.site.name).toBe('Fasaden')
  expect(JSON.stringify(page.sections)).toContain('Ring registratorskontoret.')
  expect(JSON.stringify(getFaultPage('fi').sections)).not.toContain('Ring')
})

test('an emptied advice is told as such, and not the old one', async () => {
  await save('sv', { contactAdvice: null })
  await keepContact()
  expect(keptContact('sv').advice).toEqual(noAdvice('sv'))
})

test('a file that was cut short is told to the log, and the page is made without it', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  writeFileSync(path.join(folder(), 'contact.json'), '{"fi":{"siteN')
  expect(keptContact('fi').advice).toEqual(noAdvice('fi'))
  expect(log).toHaveBeenCalledTimes(1)
})
