import type { Page } from '@playwright/test'
import { adminMessage } from '@/i18n/admin-labels'
import { logIn, saveButton } from './support/admin'
import { violationsOn } from './support/axe'
import { expect, test } from './support/portal'
import { signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'search-admin', locale: 'en-GB' })
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const say = (path: string, values = {}) => adminMessage('en', path, values)
const admin = (path: string) => say(`SearchAdmin.${path}`)

const openSearch = async (page: Page) => {
  await page.goto('/admin/search')
  await expect(page.getByRole('heading', { level: 1, name: admin('title') })).toBeVisible()
}

const misses = (page: Page) => page.getByRole('table', { name: admin('misses.title') })

/** Asks until the index, which a new portal builds in the background, has an answer. */
const searchFor = async (page: Page, path: string) => {
  await expect(async () => {
    const words = await (await page.request.get(path)).text()
    expect(words).not.toContain('Hakua päivitetään')
  }).toPass({ timeout: 60_000 })
}

test('an administrator sees how the index is, and has it built anew', async ({ page, portal }) => {
  await logIn(page, portal.logins.admin)
  // The menu folds away on a screen of this width.
  await expect(page.locator('a[href="/admin/search"]')).toHaveText(admin('link'))
  await openSearch(page)
  await expect(page).toHaveTitle(/^Search/)
  const facts = page.getByRole('definition')
  await expect(facts.first()).toHaveText(admin('index.states.ready'), { timeout: 60_000 })
  for (const index of [1, 2, 3]) await expect(facts.nth(index)).toHaveText(/^[1-9]\d*$/)
  const analysis = page.getByRole('table', { name: admin('analysis.title') })
  await expect(analysis.getByRole('row')).toHaveCount(4)
  const built = await facts.nth(4).textContent()
  expect(built).not.toBe(admin('index.never'))
  await page.getByRole('button', { name: admin('index.rebuild') }).click()
  const told = page.getByRole('region', { name: admin('index.title') }).getByRole('status')
  await expect(told).toHaveText(admin('index.rebuilt'), { timeout: 60_000 })
  await expect(page.getByRole('button', { name: admin('index.rebuild') })).toBeEnabled()
})

test('a search that found nothing is shown to a publisher, what looks personal is not', async ({
  page,
  portal,
}) => {
  await searchFor(page, '/fi/haku?hakusanat=zyxwvut')
  await page.request.get('/fi/haku?hakusanat=131052-308T')
  await logIn(page, portal.logins.publisher)
  await openSearch(page)
  await expect(misses(page).getByRole('rowheader', { name: 'zyxwvut' })).toBeVisible()
  await expect(misses(page)).not.toContainText('131052')
  await expect(page.getByRole('button', { name: admin('index.rebuild') })).toHaveCount(0)
})

test('a recommendation made from it is shown to the next reader', async ({ page, portal }) => {
  await logIn(page, portal.logins.publisher)
  await openSearch(page)
  await misses(page)
    .getByRole('row', { name: /zyxwvut/ })
    .getByRole('link', { name: new RegExp(admin('misses.bet')) })
    .click()
  await page.waitForURL(/best-bets\/create/)
  await expect(page.locator('.field-searches').first()).toContainText('zyxwvut')
  await page.waitForLoadState('networkidle')
  await page.locator('#field-url').fill('https://example.org/opas')
  await page.locator('#field-title').fill('Opas muualla')
  await page.locator('#field-reason').fill('Asia kuuluu toiselle viranomaiselle.')
  await saveButton(page).click()
  await expect(page.getByText(/successfully/)).toBeVisible()
  await within5s(async () => {
    await page.goto('/fi/haku?hakusanat=zyxwvut')
    await expect(page.getByRole('link', { name: /Opas muualla/ })).toBeVisible({ timeout: 500 })
  })
})

test('synonyms are searched along, and the page says so', async ({ page, portal }) => {
  const { ask } = await signIn(portal, 'publisher')
  const words = ['wvutsrq', 'bioenergia']
  expect((await ask('POST', 'synonym-groups', { locale: 'fi', words })).status).toBe(201)
  await within5s(async () => {
    await page.goto('/fi/haku?hakusanat=wvutsrq')
    await expect(page.getByText('Haettiin myös: bioenergia.')).toBeVisible({ timeout: 500 })
  })
})

test('a contributor is told whom to ask, a stranger has to log in', async ({ page, portal }) => {
  await page.goto('/admin/search')
  await page.waitForURL(/\/admin\/login/)
  await logIn(page, portal.logins.contributor)
  await openSearch(page)
  await expect(page.getByText(say('Errors.searchNotForRole'))).toBeVisible()
  await expect(page.locator('a[href="/admin/search"]')).toHaveCount(0)
  expect((await fetch(`${portal.url}/api/search-index`)).status).toBe(403)
})

test('axe finds nothing wrong with the page', async ({ page, portal }) => {
  await logIn(page, portal.logins.admin)
  await openSearch(page)
  await expect(page.getByRole('button', { name: admin('index.rebuild') })).toBeVisible()
  expect(await violationsOn(page, '.search-admin')).toEqual([])
})
