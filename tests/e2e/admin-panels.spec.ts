import type { Locator, Page } from '@playwright/test'
import { adminMessage } from '@/i18n/admin-labels'
import { locales, type Locale } from '@/i18n/routing'
import { cityRegions } from '@/seed/programs/inka/city-regions'
import { fundingRecords } from '@/seed/programs/inka/funding'
import { milestones } from '@/seed/programs/inka/milestones'
import { themes } from '@/seed/programs/inka/themes'
import { choose, logIn, openRecord, publish } from './support/admin'
import { violationsOn } from './support/axe'
import { expect, test } from './support/portal'
import { findBy, signIn, type Staff } from './support/staff'

test.use({ portalOwner: 'admin-panels', locale: 'en-GB' })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const say = (path: string, values = {}) => adminMessage('en', path, values)
const overview = (page: Page) => page.getByRole('region', { name: say('Program.overview.label') })
const list = (page: Page, title: string) => overview(page).getByRole('table', { name: title })
const pages = (page: Page) => page.getByRole('region', { name: say('Record.publicPages.label') })
const inLanguage = (page: Page, locale: Locale) =>
  pages(page)
    .getByRole('listitem')
    .filter({ hasText: say(`Locales.${locale}`) })

const openProgram = async (page: Page, staff: Staff, locale: Locale) => {
  const { id } = findBy(await staff.list('programs', 'fi'), 'code', 'INKA')
  await openRecord(page, 'programs', id, locale)
}

const addressesOf = (links: Locator) =>
  links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href))

/** A city region that exists in Finnish alone. */
const makeFinnishRegion = async (staff: Staff, name: string) => {
  const data = { name, kind: 'cityRegion', _status: 'published' }
  const { body } = await staff.ask('POST', 'city-regions?locale=fi', data)
  return (body.doc as { id: number }).id
}

test('a programme’s form shows its themes with their regions, its money, milestone and contact', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  await logIn(page, portal.logins.publisher)
  await openProgram(page, publisher, 'sv')
  const nameOf = (key: string) => cityRegions.find((region) => region.key === key)?.words.sv.name

  const themeRows = list(page, say('Theme.plural')).getByRole('row')
  await expect(themeRows).toHaveCount(themes.length + 1)
  for (const [index, { words, facts }] of themes.entries()) {
    const row = themeRows.nth(index + 1)
    await expect(row.getByRole('rowheader')).toHaveText(words.sv.name ?? '')
    const regions = (facts.participations ?? []).map(({ region, role }) => ({
      role,
      name: nameOf((region as { key: string }).key),
    }))
    const named = (role: string) =>
      regions.flatMap((region) => (region.role === role ? (region.name ?? []) : [])).join(', ')
    await expect(row.getByRole('cell').nth(0)).toHaveText(named('lead'))
    await expect(row.getByRole('cell').nth(1)).toHaveText(
      named('partner') || say('Panels.noPartner'),
    )
  }

  const moneyRows = list(page, 'Funding').getByRole('row')
  await expect(moneyRows).toHaveCount(fundingRecords.length + 1)
  await expect(moneyRows.nth(1)).toHaveText(
    /State\s*Planned\s*10 million euros a year\s*5 February 2014/,
  )
  await expect(moneyRows.nth(2)).toHaveText(/City regions\s*Planned\s*10 million euros a year/)
  await expect(moneyRows.nth(3)).toHaveText(/EU structural funds\s*Reserved\s*Amount not known/)

  const milestone = list(page, say('Milestone.plural')).getByRole('row').nth(1)
  await expect(milestone).toContainText(milestones[0]!.words.sv.name ?? '')
  await expect(milestone).toHaveText(/2017\s*Not recorded/)

  const contact = list(page, say('ContactPerson.plural')).getByRole('row').nth(1)
  await expect(contact).toHaveText(/Pikkarainen, Mika\s*Former\s*5 February 2014/)
})

test('what belongs to a programme is one click away, and so is something new', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  await logIn(page, portal.logins.publisher)
  await openProgram(page, publisher, 'fi')
  const links = overview(page).getByRole('rowheader').getByRole('link')
  await expect(links).toHaveCount(themes.length + fundingRecords.length + milestones.length + 1)
  await links.first().click()
  await expect(
    page.getByRole('heading', { level: 1, name: themes[0]!.words.fi.name }),
  ).toBeVisible()

  for (const [add, field] of [
    ['theme', 'program'],
    ['funding', 'program'],
    ['milestone', 'program'],
    ['contact', 'appointments'],
  ] as const) {
    await openProgram(page, publisher, 'fi')
    await overview(page)
      .getByRole('link', { name: say(`Panels.add.${add}`) })
      .click()
    await page.waitForURL(/\/create\?/)
    await expect(page.locator(`#field-${field}`)).toContainText('INKA')
  }
})

test('a record that is not saved yet says what will be shown', async ({ page, portal }) => {
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'programs', 'create', 'fi')
  await expect(overview(page)).toHaveText(say('Panels.unsaved.program'))
  await expect(pages(page)).toHaveText(say('Panels.unsaved.pages'))
})

test('a form links to the record’s pages in every language, and each answers', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  await logIn(page, portal.logins.publisher)
  await openProgram(page, publisher, 'sv')
  const links = pages(page).getByRole('link', { name: /\(opens in a new tab\)$/ })
  await expect(links).toHaveCount(3 * locales.length)
  const addresses = await addressesOf(links)
  expect(addresses.slice(0, 3)).toEqual(
    ['/fi/ohjelmat/inka', '/fi/teksti/ohjelmat/inka', '/fi/ohjelmat/inka.md'].map(
      (path) => portal.url + path,
    ),
  )
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200)
  for (const link of await links.all()) await expect(link).toHaveAttribute('target', '_blank')
})

test('a language that is not published is said so, and follows when it is', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  const id = await makeFinnishRegion(publisher, 'Kajaani')
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'city-regions', id, 'sv')
  await expect(inLanguage(page, 'fi').getByRole('link')).toHaveCount(3)
  const swedish = inLanguage(page, 'sv')
  await expect(swedish).toContainText(
    say('Panels.pages.notPublished', { language: say('InLanguage.sv') }),
  )
  await expect(swedish.getByRole('link')).toHaveCount(0)

  await page.getByRole('textbox', { name: /^Name/ }).fill('Kajana')
  await publish(page)
  await expect(swedish).toContainText(say('Panels.pages.states.published'))
  const addresses = await addressesOf(swedish.getByRole('link'))
  expect(addresses[0]).toBe(`${portal.url}/sv/stadsregioner/kajana`)
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200)
})

test('a panel that could not be brought up to date says so', async ({ page, portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const id = await makeFinnishRegion(publisher, 'Kemi')
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'city-regions', id, 'fi')
  await expect(pages(page)).not.toContainText(say('Panels.pages.stale'))
  await page.route('**/api/city-regions/*locale=all*', (route) => route.abort())
  await page.getByRole('textbox', { name: /^Name/ }).fill('Kemin seutu')
  await publish(page)
  await expect(pages(page).getByRole('status')).toHaveText(say('Panels.pages.stale'))
})

test('a newer draft is told beside the language that has it', async ({ page, portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('themes', 'sv'), 'slug', 'bioekonomi')
  const draft = { name: 'Bioekonomin', _status: 'draft' }
  await publisher.ask('PATCH', `themes/${id}?locale=sv&draft=true`, draft)
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'themes', id, 'fi')
  await expect(inLanguage(page, 'sv')).toContainText(say('Panels.pages.states.changed'))
  await expect(inLanguage(page, 'fi')).not.toContainText(say('Panels.pages.states.changed'))
  await openProgram(page, publisher, 'sv')
  const row = list(page, say('Theme.plural')).getByRole('row', { name: 'Bioekonomin' })
  await expect(row).toContainText(say('Panels.draft'))
})

test('a picker offers a region that has only a Finnish name by that name', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  await makeFinnishRegion(publisher, 'Rovaniemi')
  const { id } = findBy(await publisher.list('themes', 'fi'), 'slug', 'kyberturvallisuus')
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'themes', id, 'sv')
  await choose(page, 'participations__0__region', 'Rovaniemi (Finnish)')
  await expect(page.locator('#field-participations__0__region')).toContainText(
    'Rovaniemi (Finnish)',
  )
  await page.goto('/admin/collections/city-regions?locale=sv&limit=50')
  await expect(page.getByRole('link', { name: 'Rovaniemi (Finnish)' })).toBeVisible()
  await expect(page.getByRole('table')).not.toContainText('<No Name>')
})

test('axe finds nothing wrong with the panels', async ({ page, portal }) => {
  const publisher = await signIn(portal, 'publisher')
  await logIn(page, portal.logins.publisher)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await openProgram(page, publisher, 'fi')
    await expect(overview(page)).toBeVisible()
    await expect(pages(page)).toBeVisible()
    expect(await violationsOn(page, '.panel')).toEqual([])
  }
})
