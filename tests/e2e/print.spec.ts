import type { Page } from '@playwright/test'
import { locales } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'

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

test('on paper a page has no navigation, its address, its date, and each address once', async ({
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
  const outside = await page.locator('main a[href^="http"]').evaluateAll((links) =>
    links.map((link) => {
      const address = link.getAttribute('href') ?? ''
      const added = getComputedStyle(link, '::after').content
      return { address, times: `${link.textContent} ${added}`.split(address).length - 1 }
    }),
  )
  for (const { address, times } of outside) expect(times, address).toBe(1)
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
