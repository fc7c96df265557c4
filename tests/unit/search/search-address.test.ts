import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseQuerySegment, searchLimits, toQuerySegment } from '@/i18n/query-segment'
import { locales, type Locale } from '@/i18n/routing'
import { facetFields, type FacetField } from '@/search/engine/query-model'
import { readSearchAddress, searchAddress } from '@/search/query/search-address'
import { readSearchRequest } from '@/search/query/search-request'

const values: Record<FacetField, string[]> = {
  type: ['program', 'theme', 'person'],
  theme: ['1', '2', '30'],
  cityRegion: ['1', '2'],
  year: ['2014', '2020'],
  sourceType: ['state', 'other'],
  basis: ['planned', 'paid'],
  status: ['active', 'unknown'],
  language: ['fi', 'sv', 'en'],
}
const words = { fi: 'vesi-ja-ilma', sv: 'vatten-och-luft', en: 'water-and-air' }
const names = Object.fromEntries(
  facetFields.map((field) => [
    field,
    values[field].map((value) => ({
      value,
      ...(value === '30' && { words, formerWords: ['vesi', words.fi] }),
    })),
  ]),
)

const requestOf = (locale: Locale, search: string) =>
  readSearchRequest(locale, new URLSearchParams(search))
const readAt = (locale: Locale, search: string) =>
  readSearchAddress(locale, requestOf(locale, search).pairs, names)
const read = (search: string) => readAt('fi', search)
const searchOf = (address: string) => address.split('?')[1] ?? ''

describe('an address', () => {
  test('is read from the words of its language', () => {
    const { query, page } = read(
      'hakusanat=vesi+-kaivos&sisalto=ohjelma&sisalto=teema&teema=2&tila=kaynnissa&vuodesta=2014&euroja-vahintaan=1000&jarjestys=suurin-summa&sivu=3&kirjoitusasu=sellaisenaan',
    )
    expect(query).toEqual({
      locale: 'fi',
      clauses: [
        { kind: 'word', text: 'vesi', occur: 'must' },
        { kind: 'word', text: 'kaivos', occur: 'not' },
      ],
      filters: { type: ['program', 'theme'], theme: ['2'], status: ['active'] },
      range: [
        { field: 'year', from: 2014 },
        { field: 'amount', from: 100_000 },
      ],
      facets: [...facetFields],
      sort: '-amount',
      page: { size: 25, offset: 50 },
      spelling: 'off',
      otherLocales: 1,
    })
    expect(page).toBe(3)
  })

  test('names the values that it does not know, and of a parameter that it does not know the name alone', () => {
    const { query, ignored } = read(
      'hakusanat=vesi&teema=99&teema=1&tila=rikki&jarjestys=x&sivu=-1&outo=%3Cscript%3E',
    )
    expect(ignored).toEqual([
      { name: 'teema', value: '99' },
      { name: 'tila', value: 'rikki' },
      { name: 'jarjestys', value: 'x' },
      { name: 'sivu', value: '-1' },
      { name: 'outo' },
    ])
    expect(query).toMatchObject({ filters: { theme: ['1'] }, sort: 'relevance' })
  })

  test('that asks for nothing that the search knows is the plain page', () => {
    expect(requestOf('fi', 'utm_source=x').pairs).toEqual([])
    expect(requestOf('fi', 'hakusanat=+').pairs).toEqual([])
  })

  test('keeps what was typed into a range that is none', () => {
    const { query, ranges } = read('vuodesta=2020&vuoteen=2014&paivitetty-alkaen=eilen')
    expect(query.range).toEqual([])
    expect(ranges.year).toEqual({ from: '2020', to: '2014', problem: 'order' })
    expect(ranges.date).toEqual({ from: 'eilen', to: '', problem: 'form' })
  })

  test('with a text that asks for nothing keeps it, so that the page can say so', () => {
    const { query, text } = read('hakusanat=%22+-')
    expect([query.clauses, text]).toEqual([[], '" -'])
  })

  test('with more than is searched is shortened, and says so', () => {
    const { text, isShortened } = read(`hakusanat=${'x'.repeat(5_000)}`)
    expect([text, isShortened]).toEqual(['x'.repeat(400), true])
    expect(read(`hakusanat=${'a+'.repeat(40)}`).isShortened).toBe(true)
    expect(read(`hakusanat=&kaikki-sanat=${'x'.repeat(5_000)}`).isShortened).toBe(true)
    expect(read('hakusanat=vesi').isShortened).toBe(false)
  })

  test('has no order by relevance where there are no words', () => {
    expect(read('sisalto=ohjelma&jarjestys=osuvimmat').query.sort).toBe('newest')
  })
})

test('the same question, however it was asked, is one page', () => {
  const segmentOf = (search: string) => toQuerySegment(requestOf('fi', search).pairs, searchLimits)
  const one = segmentOf('hakusanat="puhdas+vesi"+-kaivos&teema=1&teema=2')
  expect(segmentOf('teema=2&teema=1&hakusanat=%E2%80%9Dpuhdas++vesi%E2%80%9D+-kaivos')).toBe(one)
  expect(segmentOf('perakkain=puhdas+vesi&ilman-sanoja=kaivos&teema=1&teema=2')).toBe(one)
  expect(requestOf('fi', 'perakkain=puhdas+vesi').isOfForm).toBe(true)
  expect(requestOf('fi', 'hakusanat=vesi').isOfForm).toBe(false)
})

test('a change leads to the first page of another question', () => {
  const asked = read('hakusanat=vesi&teema=1&sivu=3')
  expect(searchAddress('fi', asked)).toBe('/fi/haku?hakusanat=vesi&teema=1&sivu=3')
  expect(searchAddress('fi', asked, { filters: {} })).toBe('/fi/haku?hakusanat=vesi')
  expect(searchAddress('fi', asked, { page: 4 })).toBe('/fi/haku?hakusanat=vesi&teema=1&sivu=4')
  expect(searchAddress('fi', asked, { spelling: 'off' })).toMatch(/kirjoitusasu=sellaisenaan$/)
  expect(searchAddress('sv', asked)).toBe('/sv/sok?sokord=vesi&tema=1&sida=3')
})

test('a record is called by its own address in each language; what it was called and its number are understood', () => {
  const asked = read('teema=vesi-ja-ilma&teema=2')
  expect(asked.query.filters.theme).toEqual(['2', '30'])
  expect(searchAddress('fi', asked)).toBe('/fi/haku?teema=2&teema=vesi-ja-ilma')
  expect(searchAddress('sv', asked)).toBe('/sv/sok?tema=2&tema=vatten-och-luft')
  for (const word of ['30', 'vesi']) {
    expect(searchAddress('fi', read(`teema=${word}`))).toBe('/fi/haku?teema=vesi-ja-ilma')
  }
})

const anyOf = (list: string[]) => fc.subarray(list, { maxLength: 3 })
const asked = fc.record({
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.string({ unit: fc.constantFrom(...'aä "-^=*|~5'), maxLength: 60 }),
  ),
  theme: anyOf(['1', '2', words.fi, 'x']),
  type: anyOf(['ohjelma', 'teema', 'innehall']),
  from: fc.constantFrom('', '2014', '14', '5.2.2014', '10 000', '0,5', '-'),
  to: fc.constantFrom('', '2020', '2013-01-31', '31.2.2013', '7'),
  sort: fc.constantFrom('', 'nimi', 'uusimmat', 'otsikko', 'osuvimmat'),
  page: fc.constantFrom('', '1', '2', '0', '99999', 'x'),
})

test('what is read from any address is written as one that reads and writes the same', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...locales), ({ text, ...rest }, locale) => {
      const search = new URLSearchParams([
        ['hakusanat', text],
        ...rest.theme.map((value) => ['teema', value]),
        ...rest.type.map((value) => ['sisalto', value]),
        ...['vuodesta', 'paivitetty-alkaen', 'euroja-vahintaan'].map((name) => [name, rest.from]),
        ...['vuoteen', 'paivitetty-viimeistaan', 'euroja-enintaan'].map((name) => [name, rest.to]),
        ['jarjestys', rest.sort],
        ['sivu', rest.page],
      ])
      const first = read(search.toString())
      const address = searchAddress(locale, first)
      const second = readAt(locale, searchOf(address))
      expect(searchAddress(locale, second)).toBe(address)
      expect({ ...second.query, locale: 'fi' }).toEqual(first.query)
      expect(second.ignored).toEqual([])
      const { pairs } = requestOf(locale, searchOf(address))
      expect(parseQuerySegment(toQuerySegment(pairs, searchLimits), searchLimits) ?? []).toEqual(
        pairs,
      )
    }),
    { numRuns: 200 },
  )
})
