import { gzipSync } from 'node:zlib'
import { devices } from '@playwright/test'
import { locales, toTextPath } from '@/i18n/routing'
import { isFullRun, pageCross, pageKinds, wholeCross } from './support/pages'
import { expect, test } from './support/portal'
import { findBy, signIn } from './support/staff'
import { measuredVisit } from './support/transfer'

test.use({ portalOwner: 'no-framework' })
test.describe.configure({ mode: 'serial' })

const kilobyte = 1024
const visit = async (address: string) => {
  const response = await fetch(address)
  return { cache: response.headers.get('x-nextjs-cache'), html: await response.text() }
}

/** What of Next's own runtime a page still carries; JSON-LD is data and no script. */
const remainsOfNext = (html: string) => [
  ...(html.match(/<script\b(?![^>]*\b(?:src="\/assets\/|type="application\/ld\+json"))[^>]*>/g) ??
    []),
  ...(html.match(/[^"\s]*\/_next\/static\/[^"\s]*\.js/g) ?? []),
  ...(html.match(/\son\w+="[^"]*"|javascript:/g) ?? []),
]

test('no page carries a framework, made on the first visit or kept for the second', async ({
  portal,
}) => {
  for (const { path, rendering, kind } of wholeCross) {
    const first = await visit(portal.url + path)
    const second = await visit(portal.url + path)
    for (const { html } of [first, second]) expect(remainsOfNext(html), path).toEqual([])
    // Each form is made for one reader.
    const caches = ['MISS', kind === 'feedback' ? 'MISS' : 'HIT']
    if (kind !== 'not-found') expect([first.cache, second.cache], path).toEqual(caches)
    if (rendering === 'text') expect(second.html, path).not.toContain('<script')
  }
})

test('a page made anew after publishing carries none, nor does one kept across a restart', async ({
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('programs', 'fi'), 'code', 'INKA')
  const address = portal.url + pageKinds.program!.fi
  await publisher.publish('programs', id, 'fi', { summary: 'Uusi tiivistelmä.' })
  const anew = await visit(address)
  expect(anew.html).toContain('Uusi tiivistelmä.')
  expect(remainsOfNext(anew.html)).toEqual([])
  expect(remainsOfNext((await visit(address)).html)).toEqual([])
  await portal.restart()
  const kept = await visit(address)
  expect(kept.cache).toBe('HIT')
  expect(kept.html).toContain('Uusi tiivistelmä.')
  expect(remainsOfNext(kept.html)).toEqual([])
})

test('an unknown address carries none, at any depth', async ({ portal }) => {
  for (const path of ['/x', '/fi/x', '/fi/ohjelmat/x', '/sv/teman/x/y', '/fi/teksti/x', '/de']) {
    for (const { html } of [await visit(portal.url + path), await visit(portal.url + path)]) {
      expect(html, path).toContain('<h1')
      expect(remainsOfNext(html), path).toEqual([])
    }
  }
})

test('a browser asks for none of Next’s scripts on any kind of page', async ({ page }) => {
  test.setTimeout(60_000 + pageCross.length * 3000)
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  for (const { path } of pageCross) await page.goto(path, { waitUntil: 'networkidle' })
  expect([...scripts].filter((path) => !path.startsWith('/assets/'))).toEqual([])
  expect(scripts.size).toBeLessThanOrEqual(2)
})

test('a first visit weighs at most 90 KB without pictures, with 34 KB of font and 6 KB of scripts; a second page 15 KB', async ({
  context,
}, testInfo) => {
  const first = await measuredVisit(context, pageKinds.program!.fi)
  const second = await measuredVisit(context, pageKinds.theme!.fi)
  testInfo.annotations.push({
    type: 'transferred bytes',
    description: JSON.stringify({
      ...first,
      requests: first.requests.length,
      second: second.bytes,
    }),
  })
  expect(first.bytes - first.pictures).toBeLessThanOrEqual(90 * kilobyte)
  expect(first.fonts).toBeGreaterThan(0)
  expect(first.fonts).toBeLessThanOrEqual(34 * kilobyte)
  expect(first.scripts).toBeLessThanOrEqual(6 * kilobyte)
  expect(second.bytes).toBeLessThanOrEqual(15 * kilobyte)
})

test('a first visit by phone loads at most 80 KB of pictures, and lazily what lies below its screen', async ({
  browser,
  portal,
}, testInfo) => {
  const loaded: Record<string, number> = {}
  const kinds = isFullRun ? Object.keys(pageKinds) : ['home', 'program']
  for (const kind of kinds) {
    const { fi } = pageKinds[kind]!
    const phone = await browser.newContext({ ...devices['Pixel 7'], baseURL: portal.url })
    loaded[kind] = (await measuredVisit(phone, fi)).pictures
    const page = await phone.newPage()
    await page.goto(fi)
    const eager = await page
      .locator('img:not([loading="lazy"])')
      .evaluateAll((pictures) =>
        pictures
          .filter((picture) => picture.getBoundingClientRect().top > window.innerHeight)
          .map((picture) => (picture as HTMLImageElement).src),
      )
    expect(eager, kind).toEqual([])
    expect(loaded[kind], kind).toBeLessThanOrEqual(80 * kilobyte)
    await phone.close()
  }
  testInfo.annotations.push({ type: 'pictures by phone', description: JSON.stringify(loaded) })
  expect(loaded.program).toBeGreaterThan(0)
})

test('a text page is one request of at most 14 KB', async ({ context, portal }, testInfo) => {
  const sizes: number[] = []
  for (const { path } of wholeCross.filter(({ rendering }) => rendering === 'text')) {
    const { html } = await visit(portal.url + path)
    sizes.push(gzipSync(html).length)
    expect(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]?.length ?? 0).toBeLessThanOrEqual(2048)
  }
  testInfo.annotations.push({ type: 'largest text page', description: `${Math.max(...sizes)}` })
  expect(Math.max(...sizes)).toBeLessThanOrEqual(14 * kilobyte)
  for (const locale of locales) {
    const visited = await measuredVisit(context, toTextPath(pageKinds.program![locale]))
    expect(visited.requests).toHaveLength(1)
    expect(visited.bytes).toBeLessThanOrEqual(14 * kilobyte)
  }
})
