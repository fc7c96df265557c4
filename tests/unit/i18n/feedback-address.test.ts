import { describe, expect, test } from '@jest/globals'
import {
  feedbackAddress,
  knownFeedbackPairs,
  readFeedbackAddress,
  type FeedbackAsk,
} from '@/i18n/feedback-address'
import { parsePagePath, toTextPath, locales, pagePath } from '@/i18n/routing'

const read = (locale: 'fi' | 'sv' | 'en', address: string) =>
  readFeedbackAddress(locale, new URL(address, 'http://portal').searchParams)

const asks: FeedbackAsk[] = [
  {},
  { page: '/fi/ohjelmat/%C3%A4lyk%C3%A4s', version: '2014-02-05' },
  { subject: 'accessibility' },
  { subject: 'content', found: 'no', page: '/fi' },
  { found: 'yes', page: '/sv/teman/energi' },
  { receipt: '7K2M-9QX4-T0ZB' },
]

describe.each(locales)('an address of the feedback page in %s', (locale) => {
  test.each(asks)('is read as it was made: %j', (ask) => {
    const read = readFeedbackAddress(
      locale,
      new URL(feedbackAddress(locale, ask), 'http://portal').searchParams,
    )
    expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value))).toEqual(ask)
  })
})

test('an address speaks the language of its page', () => {
  const ask = { page: '/fi/teemat', subject: 'accessibility' } as const
  expect(feedbackAddress('fi', ask)).toBe('/fi/palaute?sivu=/fi/teemat&aihe=saavutettavuus')
  expect(feedbackAddress('sv', ask)).toBe('/sv/respons?sida=/fi/teemat&amne=tillganglighet')
  expect(feedbackAddress('en', { found: 'no' })).toBe('/en/feedback?found=no')
  expect(toTextPath(feedbackAddress('fi', ask))).toBe(
    '/fi/teksti/palaute?sivu=/fi/teemat&aihe=saavutettavuus',
  )
})

test('what an address does not know is left out', () => {
  expect(read('fi', '/fi/palaute?aihe=kaikki&loytyi=ehka&subject=data')).toEqual({})
  expect(
    knownFeedbackPairs('fi', new URLSearchParams('utm=1&sivu=&sivu=/fi&sivu=/sv&token=x')),
  ).toEqual([['sivu', '/fi']])
})

describe('the path of a page', () => {
  test.each([
    ['fi', {}],
    ['sv', { room: 'themes' }],
    ['en', { room: 'feedback' }],
    ['fi', { room: 'programs', slug: 'öljy & vesi/2' }],
  ] as const)('is read as it was made, in both renderings: %s %j', (locale, address) => {
    const path = pagePath(locale, address)
    expect(parsePagePath(path)).toEqual({ locale, ...address })
    expect(parsePagePath(toTextPath(path))).toEqual({ locale, ...address })
  })

  test.each([
    '',
    '/',
    '/de',
    '/fi/themes',
    '/fi/teemat/a/b',
    '/fi/palaute/x',
    '/fi/teemat/%E4',
    '/fi//x',
  ])('%j is none', (path) => expect(parsePagePath(path)).toBeUndefined())
})
