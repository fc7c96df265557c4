import { toMarkdownPath, toTextPath } from '@/i18n/routing'
import { countFiles, cacheFolder } from './support/footprint'
import { expect, test } from './support/portal'
import type { Portal } from './support/running-portal'
import { findBy, signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'redirects' })
test.describe.configure({ mode: 'serial' })

const renderings: [name: string, toAddress: (path: string) => string][] = [
  ['rich', (path) => path],
  ['text', toTextPath],
  ['markdown', toMarkdownPath],
]

const ask = (portal: Portal, path: string) => fetch(portal.url + path, { redirect: 'manual' })

/** Status and, where it leads on, the way of each rendering of a page. */
const answers = async (portal: Portal, path: string) =>
  Promise.all(
    renderings.map(async ([name, toAddress]) => {
      const response = await ask(portal, toAddress(path))
      await response.arrayBuffer()
      return [name, response.status, response.headers.get('location')]
    }),
  )

const leadingTo = (path: string) =>
  renderings.map(([name, toAddress]) => [name, 308, toAddress(path)])

const found = renderings.map(([name]) => [name, 200, null])

const rename = async (portal: Portal, from: string, to: string) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('themes', 'fi'), 'slug', from)
  await publisher.publish('themes', id, 'fi', { slug: to })
}

test('a changed address leads to the new one in all three renderings within 5 s', async ({
  portal,
}) => {
  expect(await answers(portal, '/fi/teemat/biotalous')).toEqual(found)
  await rename(portal, 'biotalous', 'biotalous-uusi')
  await within5s(async () =>
    expect(await answers(portal, '/fi/teemat/biotalous')).toEqual(
      leadingTo('/fi/teemat/biotalous-uusi'),
    ),
  )
  expect(await answers(portal, '/fi/teemat/biotalous-uusi')).toEqual(found)
  expect(await answers(portal, '/sv/teman/bioekonomi')).toEqual(found)
})

test('a chain of addresses is one step, and stays one when the server starts anew', async ({
  portal,
}) => {
  await rename(portal, 'biotalous-uusi', 'biotalous-uusin')
  const onWay = async () => [
    ...(await answers(portal, '/fi/teemat/biotalous')),
    ...(await answers(portal, '/fi/teemat/biotalous-uusi')),
  ]
  const way = leadingTo('/fi/teemat/biotalous-uusin')
  await within5s(async () => expect(await onWay()).toEqual([...way, ...way]))
  await portal.restart('SIGKILL')
  expect(await onWay()).toEqual([...way, ...way])
})

test('the page of a moved address says so, links on and runs no framework', async ({ portal }) => {
  const html = await (await ask(portal, '/fi/teemat/biotalous')).text()
  expect(html).toContain('Sivu on siirtynyt')
  expect(html).toContain('href="/fi/teemat/biotalous-uusin"')
  expect(html).not.toMatch(/<script[^>]*_next|self\.__next_f|x-status|x-location/)
})

test('a moved address is no page for search engines and for no longer than it holds', async ({
  portal,
}) => {
  const response = await ask(portal, '/fi/teemat/biotalous')
  expect(response.headers.get('cache-control')).toContain('max-age=0')
  const sitemap = await (await fetch(`${portal.url}/sitemap.xml`)).text()
  expect(sitemap).toContain('/fi/teemat/biotalous-uusin<')
  expect(sitemap).not.toContain('/fi/teemat/biotalous<')
})

test('a reader follows a text link of old into the text version', async ({ page }) => {
  await page.goto(toTextPath('/fi/teemat/biotalous'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biotalous')
  expect(new URL(page.url()).pathname).toBe(toTextPath('/fi/teemat/biotalous-uusin'))
})

test('the record takes its old address back', async ({ portal }) => {
  await rename(portal, 'biotalous-uusin', 'biotalous')
  await within5s(async () => expect(await answers(portal, '/fi/teemat/biotalous')).toEqual(found))
  expect(await answers(portal, '/fi/teemat/biotalous-uusin')).toEqual(
    leadingTo('/fi/teemat/biotalous'),
  )
})

test('addresses that look like moved ones leave no file', async ({ portal }) => {
  const askAll = async (mark: string) => {
    for (let index = 0; index < 100; index += 1) {
      for (const [, toAddress] of renderings) {
        const path = toAddress(`/fi/teemat/biotalous-${mark}-${index}`)
        expect((await ask(portal, path)).status).toBe(404)
      }
    }
  }
  await askAll('a')
  const before = countFiles(cacheFolder(portal.dataDir))
  await askAll('b')
  expect(countFiles(cacheFolder(portal.dataDir))).toBe(before)
})
