import { formatDate } from '@/i18n/format'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { choose, logIn, openRecord, publish, richText } from './support/admin'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import {
  expectNotToRead,
  expectToRead,
  expectToReadAtOnce,
  readRenderings,
} from './support/reading'
import { findBy, signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'publishing', locale: 'en-GB' })
test.describe.configure({ mode: 'serial' })

const theme: Record<Locale, string> = {
  fi: '/fi/teemat/biotalous',
  sv: '/sv/teman/bioekonomi',
  en: '/en/themes/bioeconomy',
}
const shownIn = (room: 'themes' | 'site-map', locale: Locale) => pagePath(locale, { room })
const leadSentence = (locale: Locale, lead: string) =>
  getTranslate(locale)('Theme.leadSentence', { lead })
const today = () => new Date().toISOString().slice(0, 10)

test('a publisher gives a theme another lead, and every page says so within 5 s', async ({
  page,
  portal,
}) => {
  const places = (locale: Locale) => [
    theme[locale],
    shownIn('themes', locale),
    pageKinds.program![locale],
  ]
  for (const locale of locales) {
    for (const path of places(locale)) {
      // The first visits of a fresh server take their time.
      await readRenderings(portal, path)
      await expectToRead(portal, path, leadSentence(locale, 'Joensuu'))
    }
    await readRenderings(portal, shownIn('site-map', locale))
  }
  await readRenderings(portal, '/fi/kaupunkiseudut/joensuu')

  await logIn(page, portal.logins.publisher)
  const { id } = findBy(
    await (await signIn(portal, 'publisher')).list('themes', 'fi'),
    'slug',
    'biotalous',
  )
  await openRecord(page, 'themes', id, 'fi')
  await choose(page, 'participations__0__region', 'Kuopio')
  await publish(page)

  for (const locale of locales) {
    for (const path of places(locale)) {
      await expectToRead(portal, path, leadSentence(locale, 'Kuopio'), {
        notAnyMore: leadSentence(locale, 'Joensuu'),
      })
    }
  }
  const t = getTranslate('fi')
  const leads = t('CityRegion.leads', { theme: 'Biotalous' })
  await expectToRead(portal, '/fi/kaupunkiseudut/kuopio', leads)
  await expectToRead(portal, '/fi/kaupunkiseudut/joensuu', t('CityRegion.noRoles'), {
    notAnyMore: leads,
  })
  const updated = t('SiteMap.updated', { date: formatDate('fi', today()) })
  await expectToRead(portal, shownIn('site-map', 'fi'), `Biotalous ${updated}`)
  await expectNotToRead(
    portal,
    shownIn('site-map', 'sv'),
    `Bioekonomi ${getTranslate('sv')('SiteMap.updated', { date: formatDate('sv', today()) })}`,
  )
  const told = `<loc>${portal.url}${theme.fi}</loc>(?:(?!</url>)[^])*<lastmod>${today()}`
  await within5s(async () =>
    expect(await (await fetch(`${portal.url}/sitemap.xml`)).text()).toMatch(new RegExp(told)),
  )
})

test('a publisher writes about a theme in Finnish, and the other languages stay as they were', async ({
  page,
  portal,
}) => {
  const [before, english] = await Promise.all([
    readRenderings(portal, theme.sv),
    readRenderings(portal, theme.en),
  ])
  await logIn(page, portal.logins.publisher)
  const { id } = findBy(
    await (await signIn(portal, 'publisher')).list('themes', 'fi'),
    'slug',
    'biotalous',
  )
  await openRecord(page, 'themes', id, 'fi')
  await richText(page).fill('Metsä on muutakin kuin puita.')
  await publish(page)
  await expectToRead(portal, theme.fi, 'Metsä on muutakin kuin puita.')
  expect(await readRenderings(portal, theme.sv)).toEqual(before)
  expect(await readRenderings(portal, theme.en)).toEqual(english)
})

test('a publisher changes an amount, and every page that tells it follows within 5 s', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  for (const locale of locales) await readRenderings(portal, pageKinds.program![locale])
  const records = await publisher.list('funding-records', 'fi')
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'funding-records', findBy(records, 'sourceType', 'state').id, 'fi')
  await page.getByRole('spinbutton', { name: 'Amount in euros' }).fill('12500000')
  await publish(page)
  await expectToRead(portal, pageKinds.program!.fi, 'Valtio: suunniteltu 12,5 miljoonaa euroa')
  await expectToRead(portal, pageKinds.program!.fi, 'suunniteltu 22,5 miljoonaa euroa vuodessa')
  await expectToRead(portal, pageKinds.program!.sv, '12,5 miljoner euro')
  await expectToRead(portal, pageKinds.program!.en, '12.5 million euros')
})

test('what was published holds when the server starts anew', async ({ portal }) => {
  await portal.restart()
  const holds = async () => {
    await expectToReadAtOnce(portal, theme.fi, 'Metsä on muutakin kuin puita.')
    await expectToReadAtOnce(portal, theme.sv, leadSentence('sv', 'Kuopio'))
    await expectToReadAtOnce(portal, pageKinds.program!.en, '12.5 million euros')
  }
  await holds()
  await portal.restart('SIGKILL')
  await holds()
})
