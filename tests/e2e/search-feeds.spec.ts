import type { Page } from '@playwright/test'
import { outletFormats } from '@/i18n/paths.js'
import {
  locales,
  pagePath,
  searchDescriptionPath,
  suggestionsPath,
  toOutletPath,
  toTextPath,
  type Locale,
} from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { parameterName, textName } from '@/search/query/search-address'
import { violationsOn } from './support/axe'
import { expect, test } from './support/portal'

const t = getTranslate('fi')
const askFor = (locale: Locale, text: string, rest: Record<string, string> = {}) =>
  `${pagePath(locale, { room: 'search' })}?${new URLSearchParams({ [textName(locale)]: text, ...rest })}`

const words: Record<Locale, string> = { fi: 'kaupunki', sv: 'stad', en: 'city' }

type Json = { total: number; hits: { title: string; address: string }[]; links: { html: string } }

for (const locale of locales) {
  test(`a search in ${locale} has the same answer for readers and for programs`, async ({
    page,
    request,
  }) => {
    const address = askFor(locale, words[locale])
    await expect
      .poll(async () => (await request.get(toOutletPath(address, 'json'))).status(), {
        timeout: 30_000,
      })
      .toBe(200)
    const json = (await (await request.get(toOutletPath(address, 'json'))).json()) as Json
    expect(json.total).toBeGreaterThan(0)
    expect(new URL(json.links.html).pathname).toBe(pagePath(locale, { room: 'search' }))
    await page.goto(address)
    for (const { address: found } of json.hits) {
      const { pathname, hash } = new URL(found)
      await expect(page.getByRole('main').locator(`a[href="${pathname}${hash}"]`)).not.toHaveCount(
        0,
      )
    }
    const csv = await (await request.get(toOutletPath(address, 'csv'))).text()
    for (const { address: found } of json.hits) expect(csv).toContain(found)
    const atom = await (await request.get(toOutletPath(address, 'atom'))).text()
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom"')
    expect(await page.evaluate(wellFormed, atom)).toBe(true)
  })
}

const wellFormed = (xml: string) =>
  new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') === null

test('answers for programs are kept by nobody for long, shown by no search engine, and set no cookie', async ({
  request,
}) => {
  for (const format of outletFormats) {
    const answer = await request.get(toOutletPath(askFor('fi', 'kaupunki'), format))
    const headers = answer.headers()
    expect(headers['cache-control'], format).toBe('private, max-age=2')
    expect(headers['x-robots-tag']).toBe('noindex')
    expect(headers['set-cookie']).toBeUndefined()
    const again = await request.get(toOutletPath(askFor('fi', 'kaupunki'), format), {
      headers: { 'if-none-match': headers.etag ?? '' },
    })
    expect(again.status()).toBe(304)
  }
})

test('nothing that an address can say is a fault', async ({ request }) => {
  const odd = [
    '"',
    '-',
    '%00',
    '%E0%A4%A',
    "äö å ; %25 _ \\ ' %F0%9D%94%98",
    'x'.repeat(5000),
    '=1+1',
    '<b>&',
  ]
  for (const format of outletFormats) {
    for (const text of odd) {
      const path = toOutletPath(pagePath('fi', { room: 'search' }), format)
      const page = parameterName('page', 'fi')
      const answer = await request.get(`${path}?${textName('fi')}=${text}&${page}=-1&x=${text}`)
      expect([200, 400], `${format} ${text.slice(0, 20)}`).toContain(answer.status())
    }
  }
})

test('a program is told which parameters mean nothing, and which values', async ({ request }) => {
  const theme = parameterName('theme', 'fi')
  const asked = askFor('fi', 'kaupunki', { rikki: '1', [theme]: 'olematon' })
  const answer = await request.get(toOutletPath(asked, 'json'))
  expect(((await answer.json()) as { query: object }).query).toMatchObject({
    ignoredParameters: [theme, 'rikki'],
    ignoredValues: [{ name: theme, value: 'olematon' }],
  })
})

test('every rich page names the search to browsers, and the description is in its language', async ({
  page,
  request,
}) => {
  for (const locale of locales) {
    await page.goto(pagePath(locale))
    const link = page.locator('head link[rel=search]')
    await expect(link).toHaveAttribute('href', searchDescriptionPath(locale))
    const answer = await request.get(searchDescriptionPath(locale))
    expect(answer.headers()['content-type']).toContain('application/opensearchdescription+xml')
    const description = await answer.text()
    expect(description).toContain(`<Language>${locale}</Language>`)
    expect(await page.evaluate(wellFormed, description)).toBe(true)
  }
})

test('the page of a search names its answers for programs', async ({ page }) => {
  const address = askFor('fi', 'kaupunki')
  await page.goto(address)
  const feed = page.locator('head link[rel=alternate][type="application/atom+xml"]')
  const href = (await feed.getAttribute('href')) ?? ''
  expect(new URL(href).pathname).toBe(toOutletPath(pagePath('fi', { room: 'search' }), 'atom'))
})

/** Suggestions that come late are not shown: whoever wants them asks again by the arrow. */
const suggestionsOn = async (page: Page) => {
  const options = page.getByRole('option')
  await expect(async () => {
    if (!(await options.first().isVisible())) await page.keyboard.press('ArrowDown')
    await expect(options.first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  return options
}

test.describe('the search box', () => {
  const box = 'combobox'

  test('suggests words and pages, and takes one by keys', async ({ page }) => {
    await page.goto(pagePath('fi', { room: 'themes' }))
    const input = page.getByRole(box, { name: t('Search.box.label') })
    await input.pressSequentially('jo')
    const options = await suggestionsOn(page)
    expect(await options.count()).toBeLessThanOrEqual(8)
    await expect(input).toHaveAttribute('aria-expanded', 'true')
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(input).toHaveValue('jo')
    await suggestionsOn(page)
    await page.keyboard.press('ArrowUp')
    const last = options.last()
    await expect(last).toHaveAttribute('aria-selected', 'true')
    await expect(last).toContainText('Joensuu')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/joensuu$/)
  })

  test('is a box like any other without suggestions', async ({ page }) => {
    await page.route(`**${suggestionsPath('fi')}*`, (route) => route.fulfill({ body: '<html>' }))
    await page.goto(pagePath('fi', { room: 'themes' }))
    const input = page.getByRole(box, { name: t('Search.box.label') })
    await input.pressSequentially('joensuu')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(askFor('fi', 'joensuu'))
  })

  test('moves nothing when it suggests', async ({ page }) => {
    await page.goto(pagePath('fi', { room: 'themes' }))
    const heading = page.getByRole('heading', { level: 1 })
    const before = await heading.boundingBox()
    await page.getByRole(box, { name: t('Search.box.label') }).pressSequentially('jo')
    await suggestionsOn(page)
    expect(await heading.boundingBox()).toEqual(before)
  })

  test('of the text version suggests nothing', async ({ page }) => {
    await page.goto(toTextPath(pagePath('fi')))
    await expect(page.locator('search-suggestions')).toHaveCount(0)
    await expect(page.getByRole('searchbox', { name: t('Search.box.label') })).toBeVisible()
  })
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 400, height: 800 } })

  test('a suggestion is taken by a tap', async ({ page }) => {
    await page.goto(pagePath('fi', { room: 'themes' }))
    await page.getByRole('combobox', { name: t('Search.box.label') }).tap()
    await page.keyboard.type('joens')
    await suggestionsOn(page)
    const option = page.getByRole('option', { name: /^Joensuu/ }).first()
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.tap()
    await expect(page).toHaveURL(/joensuu$/)
  })
})
