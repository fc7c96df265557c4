import { getTranslate } from '@/i18n/translator'
import { controlsOn } from './support/controls'
import { isFullRun, pageKinds } from './support/pages'
import { expect, test } from './support/portal'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

const t = getTranslate('fi')
const finger = 44
const kinds = isFullRun ? Object.keys(pageKinds) : ['program']

for (const kind of kinds) {
  test(`every target of ${kind} is ${finger} pixels for a finger, unless it stands in a sentence`, async ({
    page,
  }) => {
    await page.goto(pageKinds[kind]!.fi)
    await page.getByText(t('TextSize.legend'), { exact: true }).first().tap()
    const small = (await controlsOn(page))
      .filter(({ isInSentence }) => !isInSentence)
      .map(({ name, top, bottom, left, right }) => ({
        name,
        width: Math.round(right - left),
        height: Math.round(bottom - top),
      }))
      // What shows itself to the keyboard alone is one pixel large until then.
      .filter(({ width }) => width > 1)
      .filter(({ width, height }) => width < finger || height < finger)
    expect(small).toEqual([])
  })
}

test('by touch the text grows and another page opens', async ({ page }) => {
  await page.goto(pageKinds.program!.fi)
  await page.getByText(t('TextSize.legend'), { exact: true }).first().tap()
  await page.getByRole('button', { name: t('TextSize.larger') }).tap()
  await expect(page.locator('html')).toHaveCSS('font-size', '20px')
  await page
    .getByRole('link', { name: t('Rooms.themes') })
    .first()
    .tap()
  await expect(page).toHaveURL(pageKinds.themes!.fi)
})
