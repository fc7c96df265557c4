import { describe, expect, test } from '@jest/globals'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import { localizedRewrites } from '@/i18n/paths.js'
import {
  parameters,
  queryAddresses,
  queryRedirects,
  searchParameters,
  valueWords,
  wordParameters,
} from '@/i18n/queries.js'
import { locales } from '@/i18n/routing'
import { config } from '@/proxy'

const isMatched = (address: string) =>
  config.matcher.some(({ source }) => getPathMatch(source)(address))

describe('the proxy', () => {
  test('stands before the addresses of the list of queries, and before no others', () => {
    expect(config.matcher).toEqual(queryAddresses())
  })

  test('stands before no address without a query but the search', () => {
    const always = config.matcher.filter(({ has }) => has?.length !== 1)
    expect(always).toHaveLength(3)
    const addresses = ['/fi/haku', '/sv/sok', '/en/search']
    for (const [index, { source }] of always.entries()) {
      expect(addresses.map((address) => Boolean(getPathMatch(source)(address)))).toEqual(
        addresses.map((_, other) => other === index),
      )
    }
  })

  test.each([
    '/fi/haku',
    '/fi/teksti/haku',
    '/fi/haku.md',
    '/sv/sok',
    '/sv/text/sok',
    '/en/search.csv',
    '/en/search.atom',
  ])('stands before %s', (address) => expect(isMatched(address)).toBe(true))

  test('stands before lists in every language and rendering', () => {
    const lists = localizedRewrites()
      .map(({ source }) => source)
      .filter((source) => /(ohjelmat|teman|city-regions)(\.md)?$/.test(source))
    expect(lists.length).toBeGreaterThan(5)
    expect(lists.filter((source) => !isMatched(source))).toEqual([])
  })

  test.each([
    '/fi',
    '/fi/ohjelmat/inka',
    '/fi/yhteystiedot',
    '/sv/ohjelmat',
    '/admin',
    '/fi/program',
    '/fi/haku/ehdotukset',
    '/fi/haku.pdf',
  ])('does not stand before %s', (address) => expect(isMatched(address)).toBe(false))
})

test('the static page behind a query leads to the list', () => {
  expect(queryRedirects()).toContainEqual({
    source: '/fi/text/programs/query/:query',
    destination: '/fi/teksti/ohjelmat',
    permanent: true,
  })
  expect(queryRedirects()).toContainEqual({
    source: '/sv/markdown/search/query/:query',
    destination: '/sv/sok.md',
    permanent: true,
  })
})

test('no word of an address stands for two things in a language', () => {
  for (const locale of locales) {
    const ofSearch = { ...searchParameters, ...wordParameters }
    for (const words of [parameters, ofSearch, ...Object.values(valueWords)]) {
      const own = Object.values(words).map((word) => word[locale])
      expect(own.every((word) => /^[a-z-]+$/.test(word ?? ''))).toBe(true)
      expect(new Set(own).size).toBe(own.length)
    }
  }
})
