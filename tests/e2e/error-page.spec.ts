import { locales, pagePath, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import { paragraph, richText } from '@/seed/lexical'
import { violationsOn } from './support/axe'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import { askRaw, framework, unreadableForm, type RawRequest } from './support/raw-request'
import { signIn } from './support/staff'
import { dump, textBrowsers } from './support/text-browsers'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'error-page' })

const home = (locale: Locale) => pagePath(locale)
const say = (locale: Locale, key: MessageKey) => getTranslate(locale)(key)
const fault = 'Problem.fault.title'
const notFound = 'Problem.notFound.title'

const adviceIn: Record<Locale, string> = {
  fi: 'Ministeriön kirjaamo, kirjaamo@ministerio.example.',
  sv: 'Ministeriets registratorskontor, registrator@ministerio.example.',
  en: 'The registry of the ministry, registry@ministerio.example.',
}

for (const locale of locales) {
  test(`an error that nobody caught is answered by a plain page in ${locale}`, async ({
    page,
    portal,
  }) => {
    const { status, headers, body } = await askRaw(portal.url, unreadableForm(home(locale)))
    expect(status).toBe(500)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
    })
    expect(body).not.toMatch(framework)
    expect(body).not.toMatch(/<script|\/_next\//)

    const kept = Object.entries(headers).filter(([, value]) => typeof value === 'string')
    await page.route('**/error', (route) =>
      route.fulfill({ status, body, headers: Object.fromEntries(kept) as Record<string, string> }),
    )
    await page.goto('/error')
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say(locale, fault))
    await expect(page.getByText(say(locale, 'Problem.fault.lead'))).toBeVisible()
    await expect(
      page.getByRole('heading', { name: say(locale, 'Problem.fault.contact') }),
    ).toBeVisible()
    const ways = page.getByRole('main').getByRole('link')
    await expect(ways.first()).toHaveAttribute('href', toTextPath(home(locale)))
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('link', { name: say(locale, 'Site.mainVersion') }).click()
    await expect(page).toHaveURL(home(locale))
  })
}

test('a publisher changes whom the error page names, without a developer', async ({ portal }) => {
  const { ask } = await signIn(portal, 'publisher')
  for (const locale of locales) {
    const contactAdvice = richText(paragraph(adviceIn[locale]))
    const { status } = await ask('POST', `globals/site-settings?locale=${locale}`, {
      contactAdvice,
    })
    expect(status).toBe(200)
  }
  const said = async (locale: Locale) =>
    (await askRaw(portal.url, unreadableForm(home(locale)))).body
  for (const locale of locales) {
    await within5s(async () => expect(await said(locale)).toContain(adviceIn[locale]))
  }
  await portal.restart()
  expect(await said('sv')).toContain(adviceIn.sv)
})

for (const browser of textBrowsers) {
  test(`the error page reads well in ${browser.name}`, async ({ portal }) => {
    test.skip(!browser.file, `${browser.name} is not installed`)
    const words = await dump(browser, `file://${portal.dataDir}/fault-pages/fi.html`)
    for (const key of [fault, 'Problem.fault.lead', 'Problem.fault.contact'] as const) {
      expect(words).toContain(say('fi', key))
    }
  })
}

type Row = [about: string, ask: RawRequest, status: number, words?: [Locale, MessageKey]]

const swedish = { 'accept-language': 'sv-FI' }
const contacts = pageKinds.contacts!
const asFramework = (value: string) => ({ RSC: '1', 'Next-Router-State-Tree': value })

const rows: Row[] = [
  ['an unreadable form', unreadableForm(pageKinds.program!.sv), 500, ['sv', fault]],
  [
    'an unreadable form outside every language',
    { ...unreadableForm('/admin'), headers: { ...unreadableForm('').headers, ...swedish } },
    500,
    ['sv', fault],
  ],
  ['an address of nothing', { path: '*', headers: swedish }, 500, ['sv', fault]],
  [
    'a picture that is not there',
    { path: '/media/x.png', headers: swedish },
    404,
    ['sv', notFound],
  ],
  ['a file of the framework', { path: '/_next/nothing', headers: swedish }, 404, ['sv', notFound]],
  ['the framework’s not-found page', { path: '/404' }, 404, ['fi', notFound]],
  ['the framework’s error page', { path: '/_global-error' }, 307],
  ['half an escape', { path: `${home('sv')}/%` }, 404, ['sv', notFound]],
  ['half an escape in the media', { path: '/media/%E0%A4%A' }, 404, ['fi', notFound]],
  ['half an escape in the admin', { path: '/admin/%E0', headers: swedish }, 404, ['sv', notFound]],
  ['half an escape in the API', { path: '/api/%' }, 404, ['fi', notFound]],
  ['half an escape in a query', { path: `${home('sv')}?%` }, 200, ['sv', 'Home.sections.programs']],
  ['a header without sense', { path: home('en'), headers: { RSC: '%%%' } }, 200],
  ['languages without sense', { path: '/', headers: { 'accept-language': '%%;q=x' } }, 307],
  ['hosts without sense', { path: home('fi'), headers: { 'x-forwarded-host': '%% %' } }, 200],
  ['a very long header', { path: home('fi'), headers: { cookie: 'x'.repeat(70_000) } }, 431],
  ['a very long address', { path: `/${'x'.repeat(70_000)}` }, 431],
  ['HEAD of a page', { method: 'HEAD', path: home('en') }, 200],
  ['HEAD of a text page', { method: 'HEAD', path: toTextPath(contacts.en) }, 200],
  ['HEAD of an unknown page', { method: 'HEAD', path: `${home('en')}/x` }, 404],
  ['POST to a page', { method: 'POST', path: home('en') }, 200],
  ['POST to a text page', { method: 'POST', path: toTextPath(home('en')) }, 405],
  ['DELETE of a text page', { method: 'DELETE', path: toTextPath(home('en')) }, 405],
  ['POST to health', { method: 'POST', path: '/health' }, 405],
  ['an unknown API', { path: '/api/nothing' }, 404],
]

for (const [about, ask, status, words] of rows) {
  test(`${about} is answered ${status}, by a page of ours or in a sentence`, async ({ portal }) => {
    const answer = await askRaw(portal.url, ask)
    expect(answer.status).toBe(status)
    expect(answer.body).not.toMatch(framework)
    expect(answer.headers).not.toHaveProperty('x-told')
    if (!words) return
    const [locale, key] = words
    expect(answer.body).toContain(`<html lang="${locale}"`)
    expect(answer.body).toContain(say(locale, key))
  })
}

test('what the framework’s own scripts would ask, without sense, is answered in words', async ({
  portal,
}) => {
  for (const value of ['garbage', '%7Bgarbage', '%E0%A4%A']) {
    for (const path of ['/admin/login', '/sitemap.xml', pageKinds.theme!.sv]) {
      const headers = { ...asFramework(value), ...swedish }
      const first = await askRaw(portal.url, { path, headers })
      const to = String(first.headers.location ?? '').replace(/^https?:\/\/[^/]*/, '')
      const last = to ? await askRaw(portal.url, { path: to, headers }) : first
      // What it can read of a page is no page; only an error may be read by somebody.
      if (last.status === 200) continue
      expect(last.body, `${path} ${value}`).not.toMatch(framework)
      expect(last.body, `${path} ${value}`).toContain('<html lang="sv"')
    }
  }
})

test('a question about the methods of a page does not take the page’s place', async ({
  portal,
}) => {
  const addresses = [toTextPath(pageKinds.theme!.en), `${pageKinds.theme!.en}.md`]
  for (const path of [...addresses, `${home('sv')}/site.webmanifest`]) {
    const options = await askRaw(portal.url, { method: 'OPTIONS', path })
    expect(options.status, path).toBe(200)
    expect(options.headers.allow).toContain('GET')
    for (const _again of [1, 2]) {
      const { status, body } = await askRaw(portal.url, { path })
      expect(status, path).toBe(200)
      expect(body.length, path).toBeGreaterThan(100)
    }
  }
})
