import { locales, toMarkdownPath, toTextPath, type Rendering } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { pageKinds, pageCross, renderings, sampled } from './support/pages'
import { expect, test } from './support/portal'
import { readSiteMap } from './support/site-map'
import { withoutJoints } from '@/tests/support/joints'

const inRendering = (path: string, rendering: Rendering) =>
  rendering === 'text' ? toTextPath(path) : path

for (const rendering of renderings) {
  for (const locale of locales) {
    test(`every page of the site map opens in ${locale}, as ${rendering}, the first time and again`, async ({
      page,
      portal,
    }) => {
      test.setTimeout(180_000)
      const mapped = (await readSiteMap(portal.url)).filter((entry) => entry.locale === locale)
      expect(mapped.length).toBeGreaterThan(20)
      for (const { path, paths } of sampled(mapped, 4)) {
        const address = inRendering(path, rendering)
        await test.step(address, async () => {
          expect((await page.goto(address))?.status()).toBe(200)
          expect((await page.reload())?.status()).toBe(200)
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          await expect(page.locator('html')).toHaveAttribute('lang', locale)
          await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
            'href',
            portal.url + path,
          )
          for (const [language, other] of Object.entries(paths)) {
            await expect(
              page.locator(`link[rel="alternate"][hreflang="${language}"]`),
            ).toHaveAttribute('href', portal.url + inRendering(other, rendering))
          }
        })
      }
    })
  }
}

for (const locale of locales) {
  test(`every page of the site map can be read as Markdown in ${locale}`, async ({ portal }) => {
    const mapped = (await readSiteMap(portal.url)).filter((entry) => entry.locale === locale)
    for (const { path } of sampled(mapped, 4)) {
      for (const time of ['first', 'second']) {
        const response = await fetch(portal.url + toMarkdownPath(path))
        expect(response.status, `${path}.md, ${time} time`).toBe(200)
        expect(response.headers.get('content-type')).toContain('text/markdown')
        expect(await response.text()).toMatch(/^# \S/)
      }
    }
  })
}

for (const { kind, locale, rendering, path, status } of pageCross) {
  const t = getTranslate(locale)
  const others = locales.filter((other) => other !== locale)

  test(`${kind} as ${rendering} in ${locale} leads to itself in the other languages and to its other version`, async ({
    page,
  }) => {
    expect((await page.goto(path))?.status()).toBe(status)
    const tools = page.getByRole('navigation', { name: t('Site.tools') })
    for (const other of others) {
      const expected = kind === 'not-found' ? pageKinds.home![other] : pageKinds[kind]![other]
      const link = tools.getByRole('link', { name: t(`LanguageLinks.${other}`) })
      await expect(link).toHaveAttribute('href', inRendering(expected, rendering))
      await expect(link).toHaveAttribute('lang', other)
    }
    const firstTool = tools.getByRole('link').first()
    const [there, back] =
      rendering === 'rich'
        ? [t('Site.textVersion'), t('Site.mainVersion')]
        : [t('Site.mainVersion'), t('Site.textVersion')]
    await expect(firstTool).toHaveText(there)
    const readHeading = async () =>
      withoutJoints((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
    const heading = await readHeading()
    await firstTool.click()
    await expect(firstTool).toHaveText(back)
    if (kind === 'not-found') return
    await expect.poll(readHeading).toBe(heading)
    await firstTool.click()
    await expect(page).toHaveURL(path)
  })
}

test('the foot of a page leads to its Markdown', async ({ page }) => {
  const t = getTranslate('fi')
  await page.goto(pageKinds.program!.fi)
  await page.getByRole('link', { name: t('Site.markdown') }).click()
  await expect(page).toHaveURL(toMarkdownPath(pageKinds.program!.fi))
  await expect(page.getByText('# Innovatiiviset kaupungit -ohjelma (INKA)')).toBeVisible()
})
