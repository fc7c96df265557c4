import { locales, pagePath, toMarkdownPath, toTextPath, type Room } from '@/i18n/routing'
import { cacheFolder, countFiles, heapMegabytes, withHeapReporter } from './support/footprint'
import { wholeCross } from './support/pages'
import { expect, test } from './support/portal'
import { runPortal } from './support/running-portal'
import { templateFolder } from './support/template'

test.use({ portalOwner: 'unknown-addresses' })

const recordRooms: Room[] = ['programs', 'themes', 'city-regions', 'pages']

const unknown = (index: number) => {
  const locale = locales[index % locales.length] ?? 'fi'
  const slug = `tuntematon-${index}`
  const record = pagePath(locale, { room: recordRooms[index % recordRooms.length], slug })
  const shapes = [
    record,
    toTextPath(record),
    toMarkdownPath(record),
    `${pagePath(locale)}/${slug}`,
    `${pagePath(locale)}/${slug}/${slug}.md`,
    `${toTextPath(pagePath(locale))}/${slug}/${slug}`,
    `/${slug}`,
    `/xx/${slug}`,
    `/${locale}/programs/${slug}?x=${index}`,
    `/${slug}/programs/${slug}`,
  ]
  return shapes[index % shapes.length] ?? ''
}

const askFor = async (url: string, from: number, count: number) => {
  const left = Array.from({ length: count }, (_, index) => unknown(from + index))
  const statuses = new Set<number>()
  const askNext = async () => {
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      const response = await fetch(url + address)
      await response.arrayBuffer()
      statuses.add(response.status)
      if (response.status !== 404) throw new Error(`${address} answered ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: 6 }, askNext))
  return [...statuses]
}

test('1,000 unknown addresses leave no file', async ({ portal }) => {
  test.setTimeout(120_000)
  for (const { path } of wholeCross) await (await fetch(portal.url + path)).arrayBuffer()
  await askFor(portal.url, 0, 100)
  const folders = [cacheFolder(portal.dataDir), '.next']
  const before = folders.map(countFiles)
  expect(await askFor(portal.url, 1000, 1000)).toEqual([404])
  expect(folders.map(countFiles)).toEqual(before)
})

test('1,000 unknown addresses leave no lasting memory', async () => {
  test.skip(process.platform !== 'linux', 'Processes are found by /proc.')
  test.setTimeout(180_000)
  const portal = await runPortal(templateFolder(), withHeapReporter)
  try {
    const memory: number[] = []
    for (const round of [1, 2, 3]) {
      await askFor(portal.url, round * 1000, 1000)
      memory.push(await heapMegabytes(portal))
    }
    test.info().annotations.push({ type: 'MB after each 1,000', description: memory.join(', ') })
    const [first = 0, , last = 0] = memory
    expect(last - first).toBeLessThan(4)
  } finally {
    await portal.remove()
  }
})

test('an answer to an address outside every language stays in no shared cache', async ({
  portal,
}) => {
  for (const address of ['/de', '/nothing', '/de/programme']) {
    const headers = { 'accept-language': 'sv' }
    const response = await fetch(portal.url + address, { headers })
    expect(response.headers.get('cache-control'), address).toBe(
      'public, max-age=0, must-revalidate',
    )
  }
})

test('malformed addresses are answered like unknown ones', async ({ portal }) => {
  const malformed = [
    '%E0%A4%A',
    '100%',
    '100%25',
    'a%00b',
    '%2e%2e%2f',
    '%F0%9F%98%80',
    'x'.repeat(3000),
    "';--",
  ]
  for (const slug of malformed) {
    for (const path of [`/fi/ohjelmat/${slug}`, `/sv/text/teman/${slug}`, `/en/pages/${slug}.md`]) {
      const { status } = await fetch(portal.url + path)
      expect(status, path).toBe(404)
    }
  }
})
