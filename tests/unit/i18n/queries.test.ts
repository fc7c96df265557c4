import { describe, expect, test } from '@jest/globals'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import { localizedRewrites } from '@/i18n/paths.js'
import { parameters, queryAddresses, queryRedirects, valueWords } from '@/i18n/queries.js'
import { locales } from '@/i18n/routing'
import { config } from '@/proxy'

const isMatched = (address: string) =>
  config.matcher.some(({ source }) => getPathMatch(source)(address))

describe('the proxy', () => {
  test('stands before the addresses of the list of queries, and before no others', () => {
    expect(config.matcher).toEqual(queryAddresses())
  })

  test('stands before no address without a query', () => {
    expect(config.matcher.length).toBeGreaterThan(0)
    for (const { has } of config.matcher) expect(has).toHaveLength(1)
  })

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
  ])('does not stand before %s', (address) => expect(isMatched(address)).toBe(false))
})

test('the static page behind a query leads to the list', () => {
  expect(queryRedirects()).toContainEqual({
    source: '/fi/text/programs/query/:query',
    destination: '/fi/teksti/ohjelmat',
    permanent: true,
  })
})

test('no word of an address stands for two things in a language', () => {
  for (const locale of locales) {
    for (const words of [parameters, ...Object.values(valueWords)]) {
      const own = Object.values(words).map((word) => word[locale])
      expect(own.every((word) => /^[a-z-]+$/.test(word ?? ''))).toBe(true)
      expect(new Set(own).size).toBe(own.length)
    }
  }
})
