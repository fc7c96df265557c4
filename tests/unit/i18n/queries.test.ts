import { describe, expect, test } from '@jest/globals'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match.js'
import { localizedRewrites } from '@/i18n/paths.js'
import {
  feedbackParameters,
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

  test('stands before no address without a query but the search and the feedback page', () => {
    const always = config.matcher.filter(({ has }) => has?.length !== 1)
    expect(always).toHaveLength(6)
    const addresses = [
      ...['/fi/haku', '/fi/palaute', '/sv/sok'],
      ...['/sv/respons', '/en/search', '/en/feedback'],
    ]
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
    '/fi/palaute',
    '/fi/teksti/palaute',
    '/sv/text/respons',
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
    '/fi/palaute.md',
    '/sv/palaute',
    '/en/feedback/query/x',
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

test('the routes behind a form lead to the form, which takes what is sent', () => {
  expect(queryRedirects()).toEqual(
    expect.arrayContaining([
      {
        source: '/fi/text/feedback/query/:query',
        destination: '/fi/teksti/palaute',
        permanent: true,
      },
      { source: '/fi/feedback-messages/rich', destination: '/fi/palaute', permanent: true },
      { source: '/sv/feedback-messages/text', destination: '/sv/text/respons', permanent: true },
    ]),
  )
})

test('no word of an address stands for two things in a language', () => {
  for (const locale of locales) {
    const ofSearch = { ...searchParameters, ...wordParameters }
    for (const words of [parameters, ofSearch, feedbackParameters, ...Object.values(valueWords)]) {
      const own = Object.values(words).map((word) => word[locale])
      expect(own.every((word) => /^[a-z-]+$/.test(word ?? ''))).toBe(true)
      expect(new Set(own).size).toBe(own.length)
    }
  }
})
