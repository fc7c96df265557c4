import type { Page } from '@playwright/test'
import { locales } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { program as seeded } from '@/seed/programs/inka/program'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { expectToRead } from './support/reading'
import { findBy, signIn } from './support/staff'

test.use({ portalOwner: 'print' })

const t = getTranslate('fi')
const program = pageKinds.program!
const printLink = (page: Page) => page.getByRole('link', { name: t('Site.print') })
const navigation = (page: Page) => page.getByRole('navigation', { name: t('Site.mainNavigation') })

/** Pages of a PDF as Chromium writes it. */
const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

for (const locale of locales) {
  test(`a programme prints on three sheets of A4 at most, in ${locale}`, async ({ page }) => {
    await page.goto(program[locale])
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(countPages(pdf)).toBeGreaterThan(0)
    expect(countPages(pdf)).toBeLessThanOrEqual(3)
  })
}

test('on paper a page has no navigation, but its address and its date', async ({
  page,
  portal,
}) => {
  await page.goto(program.fi)
  await page.emulateMedia({ media: 'print' })
  await expect(navigation(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page.getByText(t('Site.addressOfPage', { address: portal.url + program.fi })),
  ).toBeVisible()
  await expect(page.getByText(t('Site.lastUpdated', { date: '5.2.2014' }))).toBeVisible()
})

test('on paper an address that leads away is spelt out, once', async ({ page, portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('programs', 'fi'), 'slug', seeded.words.fi.slug)
  const spelt = 'https://www.example.fi/ohjelma'
  await publisher.publish('programs', id, 'fi', {
    relatedLinks: [
      { title: spelt, url: spelt },
      { title: 'Kasvusopimus', url: 'https://www.example.fi/kasvusopimus' },
    ],
  })
  await expectToRead(portal, program.fi, spelt)
  await page.goto(program.fi)
  await page.emulateMedia({ media: 'print' })
  const added = (address: string) =>
    page
      .locator(`main a[href="${address}"]`)
      .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await added(spelt)).toBe('none')
  expect(await added('https://www.example.fi/kasvusopimus')).toMatch(/attr\(href\)|kasvusopimus/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the print link shows the page as it prints, and a way back', async ({ page }) => {
    await page.goto(program.fi)
    await printLink(page).click()
    await expect(page.getByText(t('Site.printView'))).toBeVisible()
    await expect(navigation(page)).toBeHidden()
    await page.getByRole('link', { name: t('Site.backFromPrintView') }).click()
    await expect(navigation(page)).toBeVisible()
    await expect(page.getByText(t('Site.printView'))).toBeHidden()
  })
})

test('with scripts the print link opens the dialogue of the browser', async ({ page }) => {
  let opened = 0
  await page.exposeFunction('notePrint', () => {
    opened += 1
  })
  await page.addInitScript('window.print = () => window.notePrint()')
  await page.goto(program.fi)
  await printLink(page).click()
  await expect.poll(() => opened).toBe(1)
  await expect(navigation(page)).toBeVisible()
})
