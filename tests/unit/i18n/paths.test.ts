import { describe, expect, test } from '@jest/globals'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import {
  formerRedirects,
  internalRedirects,
  localizedRewrites,
  malformedRewrites,
  notFoundRewrites,
  outsideLocales,
  unknownLocaleRewrites,
} from '@/i18n/paths.js'

const rewrites = localizedRewrites()
const destinationOf = (source: string) =>
  rewrites.find((rule) => rule.source === source)?.destination

describe('localised addresses', () => {
  test.each([
    ['/fi/ohjelmat/:slug', '/fi/programs/:slug'],
    ['/sv/program', '/sv/programs'],
    ['/fi/teksti', '/fi/text'],
    ['/sv/text/stadsregioner/:slug', '/sv/text/city-regions/:slug'],
    ['/en/programmes.md', '/en/markdown/programs'],
    ['/fi.md', '/fi/markdown'],
    ['/fi/haku.json', '/fi/json/search'],
    ['/sv/sok.atom', '/sv/atom/search'],
  ])('%s is the page %s', (source, destination) => expect(destinationOf(source)).toBe(destination))

  test('a Markdown rule stands before the page’s own, which would take its address', () => {
    const sources = rewrites.map(({ source }) => source)
    const markdown = sources.indexOf('/fi/ohjelmat/:slug([^/]+)\\.md')
    expect(markdown).toBeGreaterThan(-1)
    expect(markdown).toBeLessThan(sources.indexOf('/fi/ohjelmat/:slug'))
  })

  test('no rule rewrites an address to itself', () => {
    expect(rewrites.filter(({ source, destination }) => source === destination)).toEqual([])
  })
})

describe('internal addresses', () => {
  const redirects = internalRedirects()

  test.each([
    ['/fi/programs/:slug', '/fi/ohjelmat/:slug'],
    ['/fi/text/programs/:slug', '/fi/teksti/ohjelmat/:slug'],
    ['/fi/markdown/programs/:slug', '/fi/ohjelmat/:slug.md'],
  ])('%s leads to %s for good', (source, destination) =>
    expect(redirects).toContainEqual({ source, destination, permanent: true }),
  )

  test('no redirect leads to another redirect', () => {
    const sources = new Set(redirects.map(({ source }) => source))
    expect(redirects.filter(({ destination }) => sources.has(destination))).toEqual([])
  })
})

test.each([
  ['/fi/tarkennettu-haku', '/fi/haku'],
  ['/sv/text/avancerad-sokning', '/sv/text/sok'],
  ['/en/advanced-search.md', '/en/search.md'],
])('the search was once at %s', (source, destination) =>
  expect(formerRedirects()).toContainEqual({ source, destination, permanent: true }),
)

describe('addresses that cannot be decoded', () => {
  const destinationOf = (address: string) =>
    malformedRewrites().find(({ source }) => getPathMatch(source)(address))?.destination

  test.each([
    ['/fi/ohjelmat/%E0%A4%A', '/fi/not-found'],
    ['/fi/ohjelmat/100%', '/fi/not-found'],
    ['/fi/ohjelmat/%ff', '/fi/not-found'],
    ['/fi/ohjelmat/%c3%28', '/fi/not-found'],
    ['/sv/text/program/%E0%A4%A', '/sv/text/not-found'],
    ['/en/programmes/%E0%A4%A.md', '/en/markdown/not-found'],
  ])('%s is unknown', (address, destination) => expect(destinationOf(address)).toBe(destination))

  test.each(['/fi/ohjelmat/inka', '/fi/sivut/%C3%A4iti', '/fi/sivut/%F0%9F%98%80', '/fi/a%00b'])(
    '%s can be decoded',
    (address) => expect(destinationOf(address)).toBeUndefined(),
  )
})

describe('unknown addresses', () => {
  test('of a language go to one page per rendering, text before rich', () => {
    const rules = notFoundRewrites()
    const at = (source: string) => rules.findIndex((rule) => rule.source === source)
    expect(rules[at('/fi/teksti/:path*')]?.destination).toBe('/fi/text/not-found')
    expect(rules[at('/fi/:path*')]?.destination).toBe('/fi/not-found')
    expect(at('/fi/teksti/:path*')).toBeLessThan(at('/fi/:path*'))
  })

  test('outside every language go to the visitor’s own, and in the end to Finnish', () => {
    const inTurn = (address: string) =>
      unknownLocaleRewrites()
        .filter(({ source }) => getPathMatch(source)(address))
        .map(({ destination, has }) => [destination, has === undefined])
    for (const address of [
      '/xx',
      '/media/%E0%A4%A',
      '/documents/%E0%A4%A',
      '/admin/%E0',
      '/api/100%',
    ]) {
      expect(inTurn(address)).toEqual([
        ['/sv/not-found', false],
        ['/en/not-found', false],
        ['/fi/not-found', true],
      ])
    }
    for (const address of ['/media/a%20b.jpg', '/admin/login', '/api/users']) {
      expect(inTurn(address)).toEqual([])
    }
  })

  test.each([
    ['/xx', true],
    ['/finland/a', true],
    ['/fi', false],
    ['/sv/program', false],
    ['/admin/login', false],
    ['/_next/static/a.css', false],
  ])('%s is outside every language: %s', (address, isOutside) => {
    const pattern = new RegExp(`^/${outsideLocales.slice('/:path('.length, -1)}$`)
    expect(pattern.test(address)).toBe(isOutside)
  })
})
