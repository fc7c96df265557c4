import { toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'

for (const rendering of ['rich', 'text'] as const) {
  test.describe(`the search box as ${rendering}, without scripts`, () => {
    test.use({ javaScriptEnabled: false })

    test('leads from any page to the search page, by keys alone', async ({ page }) => {
      for (const locale of ['fi', 'sv', 'en'] as const) {
        const t = getTranslate(locale)
        const { [locale]: from } = pageKinds.program!
        await page.goto(rendering === 'text' ? toTextPath(from) : from)
        const box = page.getByRole('banner').getByRole('searchbox', { name: t('Search.box.label') })
        await box.focus()
        await page.keyboard.type('inka & öljy')
        await page.keyboard.press('Enter')
        const search = page.getByRole('main').getByRole('search')
        await expect(search.getByRole('searchbox').first()).toHaveValue('inka öljy')
        await expect(page.getByRole('search')).toHaveCount(1)
        const { pathname } = new URL(page.url())
        expect(pathname.includes(toTextPath(`/${locale}`))).toBe(rendering === 'text')
      }
    })
  })
}

test('the search box is 44 pixels high and in sight, however narrow the window or large the text', async ({
  page,
}) => {
  for (const [width, percent] of [
    [1280, 100],
    [320, 100],
    [320, 200],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(pageKinds.program!.sv)
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`
    }, percent)
    const box = page.getByRole('banner').getByRole('search')
    for (const control of [box.getByRole('button'), box.locator('input')]) {
      const { x, width: wide, height } = (await control.boundingBox())!
      expect(height).toBeGreaterThanOrEqual(44)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
    }
  }
})

test('paper has neither the search box nor the form of the search', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of [pageKinds.program!.fi, pageKinds.search!.fi]) {
    for (const address of [path, toTextPath(path)]) {
      await page.goto(address)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(page.getByRole('search')).toHaveCount(0)
      await expect(page.locator('form:visible')).toHaveCount(0)
    }
  }
})
