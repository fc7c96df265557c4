import type { Page } from '@playwright/test'
import { badTexts } from '@/scripts/search/bad-texts'
import { locales, pagePath, toMarkdownPath, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { textName } from '@/search/query/search-address'
import { violationsOn } from './support/axe'
import { isWiderThanWindow } from './support/overflow'
import { renderings } from './support/pages'
import { expect, test } from './support/portal'

const t = getTranslate('fi')
const plain = pagePath('fi', { room: 'search' })
const askFor = (text: string, rest = '', locale: Locale = 'fi') =>
  `${pagePath(locale, { room: 'search' })}?${textName(locale)}=${encodeURIComponent(text)}${rest}`

test.use({ javaScriptEnabled: false })

test.beforeAll(async ({ portal }) => {
  const json = `${portal.url}${plain}.json?${textName('fi')}=inka`
  await expect.poll(async () => (await fetch(json)).status, { timeout: 60_000 }).toBe(200)
})

const found = (page: Page) => page.getByRole('main').getByRole('status')
const titles = (page: Page) =>
  page
    .getByRole('main')
    .locator('ol')
    .first()
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
const numberIn = async (page: Page) =>
  Number((await found(page).innerText()).replace(/yksi/, '1').match(/\d+/)?.[0] ?? 0)

for (const rendering of renderings) {
  const inRendering = (path: string) => (rendering === 'text' ? toTextPath(path) : path)

  test(`the search page as ${rendering} finds words in any form`, async ({ page }) => {
    await page.goto(inRendering(plain))
    const main = page.getByRole('main')
    await expect(main.getByText(t('Search.helpAddress'))).toBeVisible()
    await main.getByRole('searchbox', { name: t('Search.text') }).fill('kaupungeille')
    await main
      .getByRole('button', { name: t('Search.submit') })
      .first()
      .click()
    await expect(page).toHaveURL(inRendering(askFor('kaupungeille')))
    await expect(found(page)).toContainText('Haulla ”kaupungeille” löytyi')
    await expect(main.locator('mark').first()).toBeVisible()
    await expect(main.getByRole('searchbox', { name: t('Search.text') })).toHaveValue(
      'kaupungeille',
    )
    await expect(page).toHaveTitle(/”kaupungeille”/)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  })

  test(`the form as ${rendering} writes one text and reads it back`, async ({ page }) => {
    await page.goto(inRendering(askFor('kaupunki')))
    const main = page.getByRole('main')
    const group = main.locator('details', { hasText: t('Search.words') }).first()
    if (rendering === 'rich') await group.locator('summary').click()
    await main.getByRole('searchbox', { name: t('Search.withoutWords') }).fill('terveys')
    await main
      .getByRole('button', { name: t('Search.submit') })
      .first()
      .click()
    await expect(page).toHaveURL(inRendering('/fi/haku?hakusanat=kaupunki+-terveys'))
    await expect(main.getByRole('searchbox', { name: t('Search.text') })).toHaveValue(
      'kaupunki -terveys',
    )
    await expect(main.getByRole('searchbox', { name: t('Search.withoutWords') })).toHaveValue(
      'terveys',
    )
  })

  test(`compounds are told and left out as ${rendering}`, async ({ page }) => {
    await page.goto(inRendering(askFor('kaupunki')))
    const before = await numberIn(page)
    await page.getByRole('link', { name: t('Search.compoundsOff', { word: 'kaupunki' }) }).click()
    await expect(page).toHaveURL(inRendering('/fi/haku?hakusanat=%5Ekaupunki'))
    expect(await numberIn(page)).toBeLessThan(before)
  })

  test(`values of a facet add up and facets narrow as ${rendering}`, async ({ page }) => {
    const numberAt = async (rest: string) => {
      await page.goto(inRendering(askFor('kaupunki', rest)))
      return numberIn(page)
    }
    const themes = await numberAt('&sisalto=teema')
    const regions = await numberAt('&sisalto=kaupunkiseutu')
    expect(themes).toBeGreaterThan(0)
    expect(await numberAt('&sisalto=teema&sisalto=kaupunkiseutu')).toBe(themes + regions)
    const main = page.getByRole('main')
    await expect(main.getByText(/^Tulokset on rajattu: .* tai /)).toBeVisible()
    expect(await numberAt('&sisalto=teema&teema=tulevaisuuden-terveys')).toBeLessThan(themes)
    await page.getByRole('link', { name: /^Poista rajaus: sisältötyyppi/ }).click()
    await expect(page).toHaveURL(
      inRendering('/fi/haku?hakusanat=kaupunki&teema=tulevaisuuden-terveys'),
    )
  })

  test(`what is wrong in an address is told as ${rendering}, and the rest searched`, async ({
    page,
  }) => {
    await page.goto(
      inRendering(askFor('kaupunki', '&sisalto=lehma&vuodesta=2020&vuoteen=2014&outo=1')),
    )
    const main = page.getByRole('main')
    await expect(main.getByText('sisalto=lehma, outo')).toBeVisible()
    await expect(main.getByText(t('Search.reversed'))).toBeVisible()
    await expect(main.locator('input[name=vuodesta]')).toHaveValue('2020')
    expect(await numberIn(page)).toBeGreaterThan(0)
  })

  test(`a slip of the keys is corrected as ${rendering}, and searched as it is on demand`, async ({
    page,
  }) => {
    await page.goto(inRendering(askFor('biotaluos')))
    const main = page.getByRole('main')
    await expect(main.getByText('Haulla ”biotaluos” ei löytynyt mitään.')).toContainText(
      'Näytetään tulokset haulle ”biotalous”.',
    )
    expect(await numberIn(page)).toBeGreaterThan(0)
    await main.getByRole('link', { name: t('Search.searchAnyway', { asked: 'biotaluos' }) }).click()
    await expect(found(page)).toContainText('Haulla ”biotaluos” ei löytynyt mitään')
    await expect(main.getByRole('searchbox', { name: t('Search.text') })).toHaveValue('biotaluos')
    await expect(main.getByText('biotalous', { exact: false })).toHaveCount(0)
  })

  test(`nothing found as ${rendering} leads on`, async ({ page }) => {
    await page.goto(inRendering(askFor('xqzwvkj', '&kirjoitusasu=sellaisenaan')))
    await expect(found(page)).toContainText('ei löytynyt mitään')
    await expect(page.getByRole('heading', { name: t('Search.nothing') })).toBeVisible()
  })

  test.describe('looked at with scripts', () => {
    // Axe waits for timers of the page.
    test.use({ javaScriptEnabled: true })
    test(`a search as ${rendering} has no fault that axe finds, also on a phone`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      for (const locale of locales) {
        await page.goto(inRendering(askFor('inka', '', locale)))
        expect(await violationsOn(page)).toEqual([])
        expect(await isWiderThanWindow(page)).toBe(false)
      }
    })
  })
}

test('the text version finds the same as the page, in the same order', async ({ page }) => {
  await page.goto(askFor('kaupunki'))
  const rich = await titles(page)
  await page.goto(toTextPath(askFor('kaupunki')))
  expect((await titles(page)).map((href) => href?.replace('/teksti/', '/'))).toEqual(rich)
})

for (const text of badTexts) {
  test(`${JSON.stringify(text).slice(0, 40)} is answered by a page`, async ({ portal }) => {
    for (const toPath of [(path: string) => path, toTextPath, toMarkdownPath]) {
      const answer = await fetch(portal.url + toPath(askFor(text.toWellFormed())))
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(t('Search.text'))
    }
  })
}

test('an address that has nothing but noise of others is the plain page', async ({ request }) => {
  const answer = await request.get(`${plain}?utm_source=x`)
  expect(answer.headers()['x-middleware-rewrite']).toBeUndefined()
  expect(await answer.text()).toContain(t('Search.lead').slice(0, 20))
})

test('the address at which the search was announced leads to it, with its query', async ({
  request,
}) => {
  const answer = await request.get('/fi/tarkennettu-haku?hakusanat=inka', { maxRedirects: 0 })
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toBe('/fi/haku?hakusanat=inka')
})

test('a search page carries no framework, and is kept once asked for', async ({ portal }) => {
  const address = portal.url + askFor('kaupunkiseutu')
  const other = `${portal.url}/fi/haku?hakusanat=+kaupunkiseutu++`
  const first = await fetch(address)
  const second = await fetch(other)
  expect(second.headers.get('x-nextjs-cache')).toBe('HIT')
  for (const html of [await first.text(), await second.text()]) {
    expect(html).not.toMatch(/\/_next\/static\/[^"]*\.js|self\.__next/)
  }
  expect(first.headers.get('cache-control')).toBe('private, max-age=2')
})
