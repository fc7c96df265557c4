import { describe, expect, test } from '@jest/globals'
import { locales } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { toCsv } from '@/search/query/outlets/csv'
import { foundPage, hostileTexts } from '@/tests/support/search/outlet-answers'

const t = getTranslate('fi')

/** A reader of RFC 4180 in the plainest way: quoted cells may hold anything, a quote is doubled. */
const parseCsv = (csv: string): string[][] => {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*?))(,|\r\n|$)/gy
  for (const match of csv.matchAll(cell)) {
    const [whole, quoted, plain = '', end] = match
    if (whole === '' && match.index === csv.length) break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

test.each(locales)('the header is in %s', (locale) => {
  const [header] = parseCsv(toCsv([], getTranslate(locale)).slice(1))
  expect(header).toHaveLength(6)
  expect(header?.[0]).toBe(getTranslate(locale)('Search.feeds.columns.title'))
})

test('a hit is a row, in UTF-8 that Excel recognises', () => {
  const csv = toCsv([foundPage()], t)
  expect(csv.startsWith('\ufeff')).toBe(true)
  expect(parseCsv(csv.slice(1))[1]).toEqual([
    'INKA',
    'Ohjelma',
    'fi',
    '2014-02-05',
    'https://portaali.example/fi/ohjelmat/inka',
    'Ohjelma rahoittaa kaupunkien kehittämistä.',
  ])
})

describe('a cell', () => {
  const titleIn = (title: string) => parseCsv(toCsv([foundPage({ title })], t).slice(1))[1]?.[0]

  test.each(['=1+1', '+358 1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x")'])(
    '%j is no formula',
    (title) => expect(titleIn(title)).toBe(`'${title}`),
  )

  test.each([...hostileTexts, 'a "lainaus", pilkku', 'kaksi\r\nriviä', ''])(
    '%j survives',
    (title) => expect(titleIn(title)).toBe(title),
  )
})
