import type { Page } from '@playwright/test'
import { getTranslate } from '@/i18n/translator'
import { violationsOfAnyRuleOn, violationsOn } from './support/axe'
import { contrastOfRing } from './support/contrast'
import { cutOffWords, doubleText, isWiderThanWindow, spaceText } from './support/overflow'
import { isFullRun, pageCross, pageKinds, wholeCross } from './support/pages'
import { expect, test } from './support/portal'

/** One after the other, each beginning where the one before has left the page. */
type Looks = Record<string, (page: Page) => Promise<unknown>>

const usualLooks: Looks = {
  light: (page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' }),
}
const furtherLooks: Looks = {
  'text at 200 %': doubleText,
  'text at 200 % in 320 pixels': (page) => page.setViewportSize({ width: 320, height: 800 }),
  '320 pixels': (page) => page.reload(),
}

for (const { kind, locale, rendering, path } of pageCross) {
  test(`axe finds nothing wrong with ${kind} as ${rendering} in ${locale}, however it is looked at`, async ({
    page,
  }) => {
    const find = isFullRun ? violationsOfAnyRuleOn : violationsOn
    await page.goto(path)
    for (const [look, take] of Object.entries({ ...usualLooks, ...(isFullRun && furtherLooks) })) {
      await take(page)
      expect(await find(page), look).toEqual([])
    }
  })
}

test('no page scrolls sideways or cuts words off at 320 pixels, with large or spaced text', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 800 })
  for (const { path, rendering } of isFullRun ? wholeCross : pageCross) {
    await page.goto(path)
    expect(await isWiderThanWindow(page), path).toBe(false)
    await spaceText(page)
    expect(await isWiderThanWindow(page), `${path}, spaced`).toBe(false)
    if (rendering === 'text') continue
    expect(await cutOffWords(page), `${path}, spaced`).toEqual([])
    await doubleText(page)
    expect(await isWiderThanWindow(page), `${path}, spaced, 200 %`).toBe(false)
    expect(await cutOffWords(page), `${path}, spaced, 200 %`).toEqual([])
  }
})

test('no page scrolls sideways with its text at 200 per cent', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/fi')
  await page.getByText(getTranslate('fi')('TextSize.legend'), { exact: true }).first().click()
  await page.getByRole('radio').last().check()
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 })
    for (const { path } of pageCross.filter(({ rendering }) => rendering === 'rich')) {
      await page.goto(path)
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
      expect(size, path).toBe('32px')
      expect(await isWiderThanWindow(page), `${path}, ${width} px`).toBe(false)
    }
  }
})

for (const path of [pageKinds.program!.fi, '/sv/text/program/inka']) {
  test(`the first press of Tab on ${path} offers to skip to the content`, async ({ page }) => {
    const t = getTranslate(path.startsWith('/fi') ? 'fi' : 'sv')
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: t('Site.skip') })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const focused = page.getByRole('main').locator(':focus')
    await expect(focused).toBeVisible()
  })
}

test('a table is a stop of Tab only where it has to be scrolled', async ({ page }) => {
  const region = page.getByRole('region', {
    name: getTranslate('fi')('Funding.tableCaption'),
  })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(pageKinds.program!.fi)
  await expect(region).not.toHaveAttribute('tabindex')
  await page.setViewportSize({ width: 320, height: 900 })
  await expect(region).toHaveAttribute('tabindex', '0')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(region).not.toHaveAttribute('tabindex')
})

test('beside large text there is no second column, in a window of any width', async ({ page }) => {
  const boxOf = (name: string) =>
    page.getByRole('heading', { name, exact: true, level: 2 }).boundingBox()
  const t = getTranslate('fi')
  const columns = async () => {
    const [facts, goals] = [await boxOf(t('Site.facts')), await boxOf(t('Program.sections.goals'))]
    return Math.abs(facts!.x - goals!.x) > 100 ? 2 : 1
  }
  for (const [width, wide] of [
    [1440, 2],
    [768, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(pageKinds.program!.fi)
    expect(await columns(), `${width} px`).toBe(wide)
    await doubleText(page)
    expect(await columns(), `${width} px, 200 %`).toBe(1)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with the keyboard alone every focused control is in view and stands out, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(pageKinds.program!.en)
    const count = await page.getByRole('link').count()
    for (let press = 0; press < Math.min(count, 40); press += 1) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      await expect(focused).toBeInViewport()
      const { outlineStyle, outlineWidth } = await focused.evaluate((element) => {
        const style = getComputedStyle(element)
        return { outlineStyle: style.outlineStyle, outlineWidth: parseFloat(style.outlineWidth) }
      })
      expect(outlineStyle).not.toBe('none')
      expect(outlineWidth).toBeGreaterThan(1)
      const name = await focused.textContent()
      expect(await contrastOfRing(focused), `ring around ${name}`).toBeGreaterThanOrEqual(3)
    }
  })
}
