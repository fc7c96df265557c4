import { locales, toMarkdownPath, toTextPath } from '@/i18n/routing'
import { pageKinds, wholeCross } from './support/pages'
import { expect, test } from './support/portal'
import { readSiteMap } from './support/site-map'

const moves: [from: string, to: string][] = [
  ['/fi/programs', '/fi/ohjelmat'],
  ['/fi/programs/inka', '/fi/ohjelmat/inka'],
  ['/sv/programs/inka', '/sv/program/inka'],
  ['/en/programs/inka', '/en/programmes/inka'],
  ['/sv/city-regions/vasa', '/sv/stadsregioner/vasa'],
  ['/fi/site-map', '/fi/sivukartta'],
  ['/fi/text', '/fi/teksti'],
  ['/fi/text/programs/inka', '/fi/teksti/ohjelmat/inka'],
  ['/sv/text/themes/bioekonomi', '/sv/text/teman/bioekonomi'],
  ['/fi/markdown/programs/inka', '/fi/ohjelmat/inka.md'],
  ['/en/markdown/contacts', '/en/contacts.md'],
]

for (const [from, to] of moves) {
  test(`the internal address ${from} moves for good to ${to}`, async ({ portal }) => {
    const response = await fetch(portal.url + from, { redirect: 'manual' })
    expect(response.status).toBe(308)
    expect(new URL(response.headers.get('location') ?? '', portal.url).pathname).toBe(to)
    expect((await fetch(portal.url + to, { redirect: 'manual' })).status).toBe(200)
  })
}

const visitors: [languages: string, leadsTo: string][] = [
  ['fi-FI,fi;q=0.9,en;q=0.5', '/fi'],
  ['sv-FI, fi;q=0.8', '/sv'],
  ['en-GB,en;q=0.9,fi;q=0.8', '/en'],
  ['de-DE, de;q=0.9, sv;q=0.5', '/sv'],
  ['et, ru;q=0.5', '/fi'],
  ['', '/fi'],
]

for (const [languages, leadsTo] of visitors) {
  test(`the bare address leads a visitor who reads "${languages}" to ${leadsTo}`, async ({
    portal,
  }) => {
    const headers = { 'accept-language': languages }
    const response = await fetch(`${portal.url}/`, { headers, redirect: 'manual' })
    expect(response.status).toBe(307)
    expect(new URL(response.headers.get('location') ?? '', portal.url).pathname).toBe(leadsTo)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    expect(response.headers.get('cache-control')).toContain('no-store')
  })
}

test('sitemap.xml lists each page in each of its languages, with all of them beside it', async ({
  portal,
}) => {
  const mapped = await readSiteMap(portal.url)
  const listed = mapped.map(({ path }) => path)
  expect(new Set(listed).size).toBe(listed.length)
  for (const { path, locale, paths } of mapped) {
    expect(paths[locale], path).toBe(path)
    for (const other of Object.values(paths)) expect(listed).toContain(other)
  }
  for (const [kind, paths] of Object.entries(pageKinds)) {
    if (kind === 'not-found') continue
    const entry = mapped.find(({ path }) => path === paths.fi)
    expect(entry?.paths, kind).toEqual(paths)
  }
})

test('robots.txt keeps robots out of the admin and shows them the site map', async ({ portal }) => {
  const text = await (await fetch(`${portal.url}/robots.txt`)).text()
  expect(text).toContain('Disallow: /admin')
  expect(text).toContain(`Sitemap: ${portal.url}/sitemap.xml`)
})

test('no public address sets a cookie, asks for client hints or is kept from shared caches', async ({
  portal,
}) => {
  const pages = wholeCross.map(({ path }) => path)
  const ofOneReader = wholeCross
    .filter(({ kind }) => ['search', 'feedback'].includes(kind))
    .map(({ path }) => path)
  const markdown = locales.map((locale) => toMarkdownPath(pageKinds.program![locale]))
  const others = [
    '/',
    '/sitemap.xml',
    '/robots.txt',
    '/icon.svg',
    '/favicon.ico',
    '/sharing/home-fi.png',
    '/speculation-rules.json',
  ]
  for (const path of [...pages, ...markdown, ...others]) {
    const { headers } = await fetch(portal.url + path, { redirect: 'manual' })
    expect(headers.get('set-cookie'), path).toBeNull()
    expect(headers.get('accept-ch'), path).toBeNull()
    expect(headers.get('critical-ch'), path).toBeNull()
    expect(headers.get('vary') ?? '', path).not.toMatch(/sec-ch|cookie/i)
    if (!others.includes(path)) {
      // What somebody searches or tells us is nobody else's business.
      const expected = ofOneReader.includes(path) ? /^private\b/ : /s-maxage=2\b/
      expect(headers.get('cache-control'), path).toMatch(expected)
    }
  }
})

for (const locale of locales) {
  test(`the manifest in ${locale} names the portal and opens it in the language`, async ({
    portal,
  }) => {
    const response = await fetch(`${portal.url}/${locale}/site.webmanifest`)
    expect(response.headers.get('content-type')).toContain('application/manifest+json')
    expect(await response.json()).toMatchObject({ name: 'Julkisivu', start_url: `/${locale}` })
  })
}

test('the text version runs no script by policy', async ({ portal }) => {
  const { headers } = await fetch(portal.url + toTextPath(pageKinds.program!.sv))
  expect(headers.get('content-security-policy')).toContain("script-src 'none'")
})
