import { describe, expect, test } from '@jest/globals'
import {
  listAddress,
  readListQuery,
  type FacetOption,
  type Listed,
  type ListItem,
  type ListQuery,
} from '@/content/list-query'
import { listSections } from '@/content/list-sections'
import { pageNumbers, select } from '@/content/list-selection'
import type { Block, Section } from '@/content/page-models'
import { plainText } from '@/content/phrases'
import type { QueryPair } from '@/i18n/query-segment'
import { getTranslate } from '@/i18n/translator'

const option = (key: string, fi: string, sv: string, text: string): FacetOption => ({
  key,
  words: { fi, sv, en: key },
  name: { text },
  notices: [],
})

const item = (label: string, choice = 'active', changed?: string): ListItem => ({
  entry: { title: { label }, facts: [], sentences: [], blocks: [] },
  choice,
  changed,
})

const options = [
  option('active', 'kaynnissa', 'pagar', 'käynnissä'),
  option('ended', 'paattynyt', 'avslutat', 'päättynyt'),
]
const programs = (items: ListItem[]): Listed => ({ facet: 'status', options, items })
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    item(`Ohjelma ${index + 1}`, index % 2 ? 'ended' : 'active', `2020-01-${10 + (index % 20)}`),
  )

const read = (...pairs: QueryPair[]) => readListQuery('fi', programs([]), pairs)

describe('a query', () => {
  test('is read from the words of its language', () => {
    expect(
      read(['sana', 'öljy'], ['tila', 'kaynnissa'], ['jarjestys', 'uusimmat'], ['sivu', '3']),
    ).toEqual({
      query: { word: 'öljy', choice: 'active', sort: 'newest', page: 3 },
      wasCut: false,
      ignored: [],
    })
  })

  test('names what it does not know and goes on without', () => {
    const { query, ignored } = read(
      ['tila', 'rikki'],
      ['foo', '1'],
      ['jarjestys', 'x'],
      ['sivu', '-1'],
    )
    expect(query).toEqual({ word: '', choice: undefined, sort: 'name', page: 1 })
    expect(ignored).toEqual([
      ['tila', 'rikki'],
      ['foo', '1'],
      ['jarjestys', 'x'],
      ['sivu', '-1'],
    ])
  })

  test.each(['0', '1.5', '1e3', '99999999', 'kaksi', ' '])('has no page %p', (page) => {
    expect(read(['sivu', page]).query.page).toBe(1)
    expect(read(['sivu', page]).ignored).toHaveLength(1)
  })

  test('is cut where it is too long', () => {
    const { query, wasCut } = read(['sana', '😀'.repeat(120)])
    expect([...query.word]).toHaveLength(100)
    expect(wasCut).toBe(true)
  })

  test('is written in the words of each language, the usual way left out', () => {
    const query: ListQuery = { word: 'å & ä', choice: 'active', sort: 'oldest', page: 2 }
    expect(listAddress('sv', 'programs', programs([]), query)).toBe(
      '/sv/program?ord=%C3%A5+%26+%C3%A4&status=pagar&ordning=aldsta&sida=2',
    )
    const usual: ListQuery = { word: '', sort: 'name', page: 1 }
    expect(listAddress('fi', 'programs', programs([]), usual)).toBe('/fi/ohjelmat')
  })

  test('is read again as it was written', () => {
    const query: ListQuery = { word: 'ö=/?', choice: 'ended', sort: 'newest', page: 7 }
    const [, search] = listAddress('fi', 'programs', programs([]), query).split('?')
    expect(read(...new URLSearchParams(search)).query).toEqual(query)
  })
})

describe('a selection', () => {
  const names = (listed: Listed, query: Partial<ListQuery>) =>
    select('fi', listed, { word: '', sort: 'name', page: 1, ...query }).items.map(
      ({ entry }) => entry.title.label,
    )

  test('orders names as Finnish does, with numbers in theirs', () => {
    const listed = programs(
      ['Öljy', 'Zeta', 'Äly', 'Åland', 'Aalto 10', 'Aalto 9'].map((name) => item(name)),
    )
    expect(names(listed, {})).toEqual(['Aalto 9', 'Aalto 10', 'Zeta', 'Åland', 'Äly', 'Öljy'])
  })

  test('finds every word in a name, in whatever case and with or without dots', () => {
    const listed = programs([item('Metsä ja öljy'), item('Metsätalous'), item('Vesi')])
    expect(names(listed, { word: 'METSÄ' })).toEqual(['Metsä ja öljy', 'Metsätalous'])
    expect(names(listed, { word: 'oljy metsa' })).toEqual(['Metsä ja öljy'])
    expect(names(listed, { word: 'x' })).toEqual([])
  })

  test('orders by day, those without one last either way', () => {
    const listed = programs([
      item('a'),
      item('b', 'active', '2020-01-01'),
      item('c', 'active', '2021-01-01'),
    ])
    expect(names(listed, { sort: 'newest' })).toEqual(['c', 'b', 'a'])
    expect(names(listed, { sort: 'oldest' })).toEqual(['b', 'c', 'a'])
  })

  test('turns pages', () => {
    const selection = select('fi', programs(numbered(60)), { word: '', sort: 'name', page: 3 })
    expect([selection.items.length, selection.count, selection.pages, selection.from]).toEqual([
      10, 60, 3, 51,
    ])
  })

  test('leads to the first page, the last one and the neighbours', () => {
    expect(pageNumbers(10, 20)).toEqual([1, 8, 9, 10, 11, 12, 20])
    expect(pageNumbers(1, 1)).toEqual([1])
    expect(pageNumbers(99, 3)).toEqual([1, 3])
  })
})

describe('a list', () => {
  const sections = (listed: Listed, asked: Partial<ListQuery> = {}): Section[] => {
    const query: ListQuery = { word: '', sort: 'name', page: 1, ...asked }
    const selection = select('fi', listed, query)
    return listSections({
      locale: 'fi',
      t: getTranslate('fi'),
      room: 'programs',
      listed,
      query,
      selection,
    })
  }
  const blocks = (all: Section[]) => all.flatMap((section) => section.blocks)
  const said = (all: Section[]) =>
    blocks(all)
      .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.content)] : []))
      .join(' ')
  const types = (all: Section[]): Block['type'][] => blocks(all).map(({ type }) => type)

  test('of a dozen stands alone; a longer one has a form', () => {
    expect(types(sections(programs(numbered(12))))).toEqual(['entries'])
    expect(types(sections(programs(numbered(13))))).toEqual(['query-form', 'entries'])
  })

  test('says its filters in one sentence and where its page is', () => {
    expect(
      said(sections(programs(numbered(200)), { word: 'ohjelma', choice: 'ended', page: 2 })),
    ).toBe(
      'Luettelossa ovat vain ne, joiden nimessä on ”ohjelma” ja joiden tila on ”päättynyt”. Sivu 2/4: kohdat 26–50.',
    )
  })

  test('marks a programme that has no name in the reader’s language, in its sentence and over its themes', () => {
    const name = { text: 'Metsäohjelma', lang: 'fi' as const, to: { href: '/fi/ohjelmat/metsa' } }
    const listed: Listed = {
      facet: 'program',
      options: [{ ...option('1', 'metsa', 'metsa', ''), name }],
      items: [item('Skog', '1')],
    }
    const inSwedish = (asked: Partial<ListQuery>) => {
      const query: ListQuery = { word: '', sort: 'program', page: 1, ...asked }
      const t = getTranslate('sv')
      const selection = select('sv', listed, query)
      return listSections({ locale: 'sv', t, room: 'themes', listed, query, selection })
    }
    expect(inSwedish({})).toMatchObject([{ title: 'Metsäohjelma', lang: 'fi' }])
    const [sentence] = blocks(inSwedish({ choice: '1' })).filter(({ type }) => type === 'paragraph')
    expect(sentence).toMatchObject({
      content: expect.arrayContaining([{ text: 'Metsäohjelma', lang: 'fi' }]),
    })
    expect(said(inSwedish({ choice: '1' }))).toBe(
      'I listan finns bara de som hör till programmet ”Metsäohjelma”.',
    )
  })

  test('offers to take away each filter, and all of them', () => {
    const found = sections(programs(numbered(20)), { word: 'x', choice: 'ended', sort: 'newest' })
    expect(found.map(({ title }) => title)).toContain('Ohjelmia ei löytynyt')
    const links = blocks(found).find((block) => block.type === 'links')
    expect(links).toMatchObject({
      items: [
        { to: { href: '/fi/ohjelmat?tila=paattynyt&jarjestys=uusimmat' } },
        { to: { href: '/fi/ohjelmat?sana=x&jarjestys=uusimmat' } },
        { label: 'Näytä kaikki ohjelmat', to: { href: '/fi/ohjelmat?jarjestys=uusimmat' } },
      ],
    })
  })

  test('asks for no choice where there is only one', () => {
    const listed = { ...programs(numbered(20)), options: options.slice(0, 1) }
    const form = blocks(sections(listed)).find((block) => block.type === 'query-form')
    expect(form?.fields.map((field) => 'name' in field && field.name)).toEqual([
      'sana',
      'jarjestys',
    ])
  })

  test('without any record has neither form nor result', () => {
    expect(sections(programs([]), { word: 'x' })).toEqual([])
  })
})
