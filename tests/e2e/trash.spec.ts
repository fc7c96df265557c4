import { locales, toMarkdownPath, toTextPath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { logIn } from './support/admin'
import { expect, test } from './support/portal'
import { readRenderings } from './support/reading'
import type { Portal } from './support/running-portal'
import { findBy, signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'trash' })
test.describe.configure({ mode: 'serial' })

const theme: Record<Locale, string> = {
  fi: '/fi/teemat/biotalous',
  sv: '/sv/teman/bioekonomi',
  en: '/en/themes/bioeconomy',
}
const addresses = Object.values(theme).flatMap((path) => [
  path,
  toTextPath(path),
  toMarkdownPath(path),
])

const statuses = (portal: Portal) =>
  Promise.all(
    addresses.map(async (path) => {
      const response = await fetch(portal.url + path, { redirect: 'manual' })
      await response.arrayBuffer()
      return response.status
    }),
  )
const everywhere = (status: number) => addresses.map(() => status)
let id: number | string = 0

test('a trashed theme is gone in every language and rendering within 5 s, and says so', async ({
  portal,
}) => {
  expect(await statuses(portal)).toEqual(everywhere(200))
  const publisher = await signIn(portal, 'publisher')
  id = findBy(await publisher.list('themes', 'fi'), 'slug', 'biotalous').id
  // As the admin asks it.
  const trashed = await publisher.ask('PATCH', `themes/${id}`, { deletedAt: new Date() })
  expect(trashed.status).toBe(200)
  await within5s(async () => expect(await statuses(portal)).toEqual(everywhere(410)))
  for (const locale of locales) {
    const t = getTranslate(locale)
    for (const words of Object.values(await readRenderings(portal, theme[locale]))) {
      expect(words).toContain(t('Problem.withdrawn.title'))
      expect(words).toContain(t('Problem.withdrawn.lead'))
    }
  }
  const sitemap = await (await fetch(`${portal.url}/sitemap.xml`)).text()
  expect(sitemap).not.toContain('biotalous')
})

test('it stays gone when the server starts anew', async ({ portal }) => {
  await portal.restart('SIGKILL')
  expect(await statuses(portal)).toEqual(everywhere(410))
})

test('the public reads nothing of it by any parameter', async ({ portal }) => {
  const questions = [
    'themes?trash=true',
    'themes?trash=true&where[deletedAt][exists]=true',
    'themes?where[deletedAt][exists]=true',
    'themes?trash=true&draft=true',
    'themes?trash=true&locale=all',
    'themes?trash=true&limit=5&sort=-deletedAt&select[name]=true',
    'themes/count?trash=true',
    'themes/count?where[deletedAt][exists]=true',
    `themes/${id}?trash=true`,
    `themes/versions?trash=true`,
    'programs?depth=3&trash=true',
    'redirects?depth=3&trash=true',
  ]
  for (const question of questions) {
    const body = await (await fetch(`${portal.url}/api/${question}`)).text()
    expect(body, question).not.toContain('Biotalous')
    if (question.startsWith('themes')) expect(JSON.parse(body).totalDocs ?? 0, question).toBe(0)
  }
})

test('its form opens in the trash, for whoever wants to see what it was', async ({
  page,
  portal,
}) => {
  await logIn(page, portal.logins.publisher)
  await page.goto(`/admin/collections/themes/trash/${id}?locale=fi`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Biotalous')
  await expect(page.locator('#field-name')).toHaveValue(/Biotalous/)
})

test('restored, it is back at the same addresses within 5 s', async ({ portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const which = `where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`
  const data = { deletedAt: null, _status: 'published' }
  const restored = await publisher.ask('PATCH', `themes?trash=true&${which}`, data)
  expect(restored.status).toBe(200)
  await within5s(async () => expect(await statuses(portal)).toEqual(everywhere(200)))
})
