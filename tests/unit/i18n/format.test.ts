import { describe, expect, test } from '@jest/globals'
import { formatAmount, formatDate, formatFileSize, listParts } from '@/i18n/format'

test.each([
  ['fi', '5.2.2014'],
  ['sv', '5.2.2014'],
  ['en', '5 February 2014'],
] as const)('a date in %s is written %s', (locale, written) =>
  expect(formatDate(locale, '2014-02-05')).toBe(written),
)

describe('an amount', () => {
  test.each([
    ['fi', 1_000_000_000, '10 miljoonaa euroa'],
    ['fi', 100_000_000, '1 miljoona euroa'],
    ['sv', 1_000_000_000, '10 miljoner euro'],
    ['en', 1_170_000_000, '11.7 million euros'],
    ['fi', 123_456_700, '1 234 567 euroa'],
    ['en', 5_050, '50.5 euros'],
  ] as const)('in %s of %d cents is %s', (locale, cents, words) =>
    expect(formatAmount(locale, cents)).toBe(words),
  )

  test('never loses a euro to rounding', () => {
    expect(formatAmount('fi', 1_000_000_100)).toBe('10 000 001 euroa')
  })
})

test.each([
  ['fi', 0, '1 kt'],
  ['fi', 412_345, '412 kt'],
  ['sv', 412_345, '412 kB'],
  ['en', 999_499, '999 kB'],
  ['en', 999_500, '1 MB'],
  ['fi', 1_234_567, '1,2 Mt'],
  ['sv', 1_234_567, '1,2 MB'],
  ['en', 25_000_000, '25 MB'],
] as const)('the size of a file in %s, %d bytes, is %s', (locale, bytes, words) =>
  expect(formatFileSize(locale, bytes)).toBe(words),
)

test('a spoken list keeps its items apart from its words', () => {
  expect(listParts('fi', 3)).toEqual([0, ', ', 1, ' ja ', 2])
  expect(listParts('fi', 0)).toEqual([])
})
