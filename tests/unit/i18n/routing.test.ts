import { expect, test } from '@jest/globals'
import { pagePath, toMarkdownPath, toOutletPath, toTextPath } from '@/i18n/routing'

test('an address is made from locale, room and slug', () => {
  expect(pagePath('fi')).toBe('/fi')
  expect(pagePath('sv', { room: 'city-regions' })).toBe('/sv/stadsregioner')
  expect(pagePath('fi', { room: 'pages', slug: 'tietoa' })).toBe('/fi/sivut/tietoa')
})

test('letters with dots are encoded once', () => {
  expect(pagePath('fi', { room: 'pages', slug: 'öljy' })).toBe('/fi/sivut/%C3%B6ljy')
})

test('a text version stands in its own branch', () => {
  expect(toTextPath('/fi/ohjelmat/koe')).toBe('/fi/teksti/ohjelmat/koe')
  expect(toTextPath('/sv')).toBe('/sv/text')
})

test('an address outside the languages keeps its form in text', () => {
  expect(toTextPath('/icon.svg')).toBe('/icon.svg')
  expect(toTextPath('mailto:a@example.org')).toBe('mailto:a@example.org')
})

test('Markdown stands beside the page, fragment kept', () => {
  expect(toMarkdownPath('/fi')).toBe('/fi.md')
  expect(toMarkdownPath('/fi/teemat/koe#rahoitus')).toBe('/fi/teemat/koe.md#rahoitus')
})

test('an answer for programs stands beside its page, and has no other renderings', () => {
  const feed = toOutletPath('/fi/haku?hakusanat=a.b&sivu=2', 'atom')
  expect(feed).toBe('/fi/haku.atom?hakusanat=a.b&sivu=2')
  expect([toTextPath(feed), toMarkdownPath(feed)]).toEqual([feed, feed])
  expect(toOutletPath('/sv/sok', 'csv')).toBe('/sv/sok.csv')
  expect(toTextPath('/fi/haku?hakusanat=a.csv')).toBe('/fi/teksti/haku?hakusanat=a.csv')
})
