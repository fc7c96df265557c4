import { locales, pagePath, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { pageCross, pageKinds, renderings } from './support/pages'
import { expect, test } from './support/portal'

test.use({ javaScriptEnabled: false })

for (const { kind, locale, rendering, path } of pageCross) {
  test(`without scripts ${kind} as ${rendering} in ${locale} can be read whole`, async ({
    page,
  }) => {
    await page.goto(path)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
    // What people must not fill in is out of their sight.
    await expect(main.locator('[hidden]:not(:has([tabindex="-1"]))')).toHaveCount(0)
    expect((await main.innerText()).length).toBeGreaterThan(60)
    const t = getTranslate(locale)
    const tools = page.getByRole('navigation', { name: t('Site.tools') })
    await tools.getByRole('link', { name: t('Rooms.contacts') }).click()
    await expect(page.getByRole('heading', { level: 1, name: t('Rooms.contacts') })).toBeVisible()
  })
}

for (const locale of locales) {
  for (const rendering of renderings) {
    const home = rendering === 'text' ? toTextPath(pagePath(locale)) : pagePath(locale)
    const unknown = [
      `${home}/no/such/page`,
      rendering === 'text'
        ? toTextPath(pagePath(locale, { room: 'programs', slug: 'ei-ole' }))
        : pagePath(locale, { room: 'programs', slug: 'ei-ole' }),
    ]
    test(`an unknown address as ${rendering} in ${locale} says so and leads on`, async ({
      page,
    }) => {
      const t = getTranslate(locale)
      for (const address of unknown) {
        for (const visit of [1, 2]) {
          const response = await page.goto(address)
          expect(response?.status(), `${address}, visit ${visit}`).toBe(404)
        }
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(
          page.getByRole('heading', { level: 1, name: t('Problem.notFound.title') }),
        ).toBeVisible()
        const main = page.getByRole('main')
        const siteMap = pagePath(locale, { room: 'site-map' })
        await expect(main.getByRole('link', { name: t('Rooms.site-map') })).toHaveAttribute(
          'href',
          rendering === 'text' ? toTextPath(siteMap) : siteMap,
        )
        await main.getByRole('link', { name: t('Rooms.home') }).click()
        await expect(page).toHaveURL(home)
      }
    })
  }
}

const languages: Record<Locale, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

for (const locale of locales) {
  test.describe(`a visitor whose browser speaks ${locale}`, () => {
    test.use({ locale: languages[locale] })
    test('is told in it that an address outside every language does not exist', async ({
      page,
    }) => {
      for (const address of ['/nothing-here', '/de/programme', '/de']) {
        expect((await page.goto(address))?.status(), address).toBe(404)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        const title = getTranslate(locale)('Problem.notFound.title')
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      }
    })
  })
}

test('without scripts the text grows when a larger size is chosen', async ({ page }) => {
  const t = getTranslate('fi')
  await page.goto(pageKinds.program!.fi)
  await page.getByText(t('TextSize.legend'), { exact: true }).first().click()
  for (const percent of [150, 200, 100]) {
    await page.getByRole('radio', { name: t('TextSize.option', { percent }) }).check()
    await expect(page.locator('html')).toHaveCSS('font-size', `${(16 * percent) / 100}px`)
  }
  const words = [t('Search.box.submit'), t('PageQuestion.yes'), t('PageQuestion.no')]
  const buttons = page.getByRole('button')
  await expect(buttons).toHaveCount(words.length)
  for (const [place, name] of words.entries()) {
    await expect(buttons.nth(place)).toHaveAccessibleName(name)
  }
})
