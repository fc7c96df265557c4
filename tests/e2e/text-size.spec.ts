import { getTranslate } from '@/i18n/translator'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'

const t = getTranslate('fi')
const storedKeys = () => Object.keys(localStorage)

test('text grows, shrinks and returns by buttons, and each change is announced', async ({
  page,
}) => {
  await page.goto(pageKinds.program!.fi)
  const html = page.locator('html')
  const status = page.getByRole('status')
  await page.getByRole('button', { name: t('TextSize.larger') }).click()
  await expect(html).toHaveCSS('font-size', '20px')
  await expect(status).toHaveText(t('TextSize.changed', { percent: '125' }))
  await page.getByRole('button', { name: t('TextSize.larger') }).click()
  await expect(html).toHaveCSS('font-size', '24px')
  await page.getByRole('button', { name: t('TextSize.smaller') }).click()
  await expect(html).toHaveCSS('font-size', '20px')
  await page.getByRole('button', { name: t('TextSize.reset') }).click()
  await expect(html).toHaveCSS('font-size', '16px')
  await expect(status).toHaveText(t('TextSize.changed', { percent: '100' }))
})

test('at the largest and at the smallest size the button that would go further says so', async ({
  page,
}) => {
  await page.goto('/fi')
  const larger = page.getByRole('button', { name: t('TextSize.larger') })
  const smaller = page.getByRole('button', { name: t('TextSize.smaller') })
  await expect(smaller).toHaveAttribute('aria-disabled', 'true')
  for (let press = 0; press < 4; press += 1) await larger.click()
  await expect(page.locator('html')).toHaveCSS('font-size', '32px')
  await expect(larger).toHaveAttribute('aria-disabled', 'true')
  await expect(smaller).toHaveAttribute('aria-disabled', 'false')
})

test('nothing is stored until the visitor chooses a size, and nothing after a reset', async ({
  page,
  context,
}) => {
  await page.goto('/fi')
  await page.goto(pageKinds.program!.fi)
  expect(await page.evaluate(storedKeys)).toEqual([])
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await page.getByRole('button', { name: t('TextSize.larger') }).click()
  expect(await page.evaluate(storedKeys)).toHaveLength(1)
  await page.getByRole('button', { name: t('TextSize.reset') }).click()
  expect(await page.evaluate(storedKeys)).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('a chosen size follows the visitor, and is there before the first paint', async ({ page }) => {
  await page.goto('/fi')
  await page.getByText(t('TextSize.legend'), { exact: true }).first().click()
  await page.getByRole('radio', { name: t('TextSize.option', { percent: 175 }) }).check()
  await expect(page.locator('html')).toHaveCSS('font-size', '28px')
  await page.addInitScript(() => {
    const sizes: string[] = []
    Object.assign(window, { sizes })
    const note = () => {
      if (document.body) sizes.push(getComputedStyle(document.documentElement).fontSize)
      if (sizes.length < 20) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page
    .getByRole('link', { name: t('Rooms.themes') })
    .first()
    .click()
  await expect(page).toHaveURL('/fi/teemat')
  await expect(page.locator('html')).toHaveCSS('font-size', '28px')
  const seen = () => (window as unknown as { sizes: string[] }).sizes
  await expect.poll(async () => (await page.evaluate(seen)).length).toBeGreaterThan(5)
  expect(new Set(await page.evaluate(seen))).toEqual(new Set(['28px']))
  const chosen = page.getByRole('radio', { name: t('TextSize.option', { percent: 175 }) })
  await page.getByText(t('TextSize.legend'), { exact: true }).first().click()
  await expect(chosen).toBeChecked()
})
