import { describe, expect, test } from '@jest/globals'
import type { Block, FormField, Section } from '@/content/page-models'
import { plainText } from '@/content/phrases'
import type { FacetNames } from '@/content/search-facet-names'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { facetFields } from '@/search/engine/query-model'
import type { Hit } from '@/search/engine/search-engine'
import { mergeFormWords, toFormWords } from '@/search/query/form-words'
import { parseQueryText } from '@/search/query/query-text'
import { readSearchAddress } from '@/search/query/search-address'
import { toSearchHit } from '@/search/query/search-hits'
import { readSearchRequest } from '@/search/query/search-request'
import { searchSections } from '@/search/query/search-sections'
import type { FoundAnswer, SearchView } from '@/search/query/search-view'

const t = getTranslate('fi')

const names = {
  ...Object.fromEntries(facetFields.map((field) => [field, []])),
  type: [
    { value: 'program', name: { text: 'ohjelma' } },
    { value: 'theme', name: { text: 'teema' } },
    { value: 'page', name: { text: 'sivu' } },
  ],
  theme: [
    { value: '1', name: { text: 'Älykäs kaupunki' } },
    { value: '2', name: { text: 'Hållbar energi', lang: 'sv' } },
  ],
  cityRegion: Array.from({ length: 60 }, (_, id) => ({
    value: `${id}`,
    name: { text: `Seutu ${id}` },
  })),
  year: [{ value: '2014', name: { text: '2014' } }],
  language: [
    { value: 'fi', name: { text: 'suomi' } },
    { value: 'sv', name: { text: 'ruotsi' } },
  ],
} as unknown as FacetNames

const text = { text: 'Kunnan vesihuolto', matches: [] }
const hit = (locale: Locale = 'fi'): Hit => ({
  id: `programs:1:${locale}`,
  locale,
  score: 1,
  title: text,
  excerpt: {
    text: 'Kunnan vesihuolto ja kuntaliitos.',
    matches: [
      { start: 0, end: 6, kind: 'inflected' },
      { start: 21, end: 32, kind: 'part' },
    ],
    isStart: false,
    isEnd: true,
  },
})
const target = {
  href: '/fi/ohjelmat/vesi',
  kind: 'program' as const,
  title: 'Vesiohjelma',
  notices: [['Ohjelma on päättynyt.']],
}
const told = (locale: Locale = 'fi') => toSearchHit('fi', hit(locale), target, 'ohjelma')

const ready = (change: Partial<FoundAnswer> = {}, total = 1): FoundAnswer => ({
  state: 'ready',
  result: {
    total,
    hits: [hit()],
    facets: {
      type: [
        { value: 'program', count: 5 },
        { value: 'theme', count: 2 },
      ],
    },
  },
  compounds: [],
  hits: [told()],
  otherHits: [],
  ...change,
})

const viewOf = (search: string, answer?: SearchView['answer']): SearchView => ({
  locale: 'fi',
  t,
  read: readSearchAddress('fi', readSearchRequest('fi', new URLSearchParams(search)).pairs, names),
  names,
  answer,
})
const sectionsOf = (search: string, answer?: SearchView['answer']) =>
  searchSections(viewOf(search, answer))

const blocksOf = (sections: Section[], id: string): Block[] =>
  sections.find((section) => section.id === id)?.blocks ?? []
const wordsOf = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'links') return block.items.map(({ label }) => label)
    return 'content' in block ? [plainText(block.content)] : []
  })
const wordsAt = (search: string, answer: SearchView['answer'] = ready()) =>
  wordsOf(blocksOf(sectionsOf(search, answer), 'results'))

const formOf = (search: string, answer?: SearchView['answer']) => {
  const [block] = blocksOf(sectionsOf(search, answer), 'form')
  if (block?.type !== 'query-form') throw new Error('no form')
  return block
}
const flat = (fields: FormField[]): FormField[] =>
  fields.flatMap((field) => (field.type === 'group' ? [field, ...flat(field.fields)] : [field]))
const fieldAt = <Type extends FormField['type']>(
  form: ReturnType<typeof formOf>,
  type: Type,
  label: string,
) =>
  flat(form.fields).find((field) => field.type === type && field.label === label) as
    Extract<FormField, { type: Type }> | undefined

describe('the form', () => {
  test('holds the text and its parts, and sends along what it was filled from', () => {
    const form = formOf('hakusanat=vesi+-kaivos+"puhdas+vesi"', ready())
    expect(fieldAt(form, 'text', 'Hakusanat')?.value).toBe('vesi -kaivos "puhdas vesi"')
    expect(fieldAt(form, 'text', t('Search.withoutWords'))?.value).toBe('kaivos')
    expect(fieldAt(form, 'text', t('Search.phrase'))?.value).toBe('puhdas vesi')
    expect(fieldAt(form, 'group', t('Search.words'))?.isOpen).toBe(true)
    expect(form.hidden).toEqual([{ name: 'aiemmat-sanat', value: 'vesi -kaivos "puhdas vesi"' }])
    expect(form.action.href).toBe('/fi/haku')
  })

  test.each(locales)(
    'says beside its words the signs for one form and for a beginning, in %s',
    (locale) => {
      const t = getTranslate(locale)
      const [form] = blocksOf(searchSections({ ...viewOf(''), locale, t }), 'form')
      const fields = form?.type === 'query-form' ? flat(form.fields) : []
      const hint = fields.flatMap((field) =>
        field.type === 'text' && field.label === t('Search.allWords') ? [field.hint] : [],
      )[0]
      const example = { exact: /=\p{L}+/u, prefix: /\p{L}+\*/u }
      for (const form of ['exact', 'prefix'] as const) {
        const [written = ''] = example[form].exec(hint ?? '') ?? []
        expect(written).toBe(t(`Search.helpItems.${form}.example`))
        const { clauses } = parseQueryText(
          mergeFormWords('', '', { ...toFormWords(''), all: written }),
        )
        expect(clauses).toMatchObject([{ kind: 'word', occur: 'must', mode: form }])
      }
    },
  )

  test('offers the values of a facet that would find something, with how many', () => {
    const checks = fieldAt(
      formOf('hakusanat=vesi&sisalto=teema', ready()),
      'checks',
      'Sisältötyyppi',
    )
    expect(checks?.options).toEqual([
      {
        value: 'teema',
        label: 'Teema',
        to: { href: '/fi/haku?hakusanat=vesi' },
        selected: true,
        count: 2,
      },
      {
        value: 'ohjelma',
        label: 'Ohjelma',
        to: { href: '/fi/haku?hakusanat=vesi&sisalto=teema&sisalto=ohjelma' },
        count: 5,
      },
    ])
  })

  test('without a search offers every value, and no count', () => {
    const checks = fieldAt(formOf(''), 'checks', 'Teema')
    expect(checks?.options.map(({ label, lang, count }) => [label, lang, count])).toEqual([
      ['Älykäs kaupunki', undefined, undefined],
      ['Hållbar energi', 'sv', undefined],
    ])
  })

  test('keeps what was chosen in sight among more values than it has room for', () => {
    const answer = ready()
    answer.result.facets.cityRegion = Array.from({ length: 60 }, (_, id) => ({
      value: `${id}`,
      count: 60 - id,
    }))
    const checks = fieldAt(
      formOf('hakusanat=vesi&kaupunkiseutu=59', answer),
      'checks',
      t('Search.facets.cityRegion').replace(/^k/, 'K'),
    )
    const labels = checks?.options.map(({ label }) => label)
    expect(labels).toHaveLength(40)
    expect(labels?.slice(0, 3)).toEqual(['Seutu 59', 'Seutu 0', 'Seutu 1'])
  })

  test('says beside a range what is wrong with it, and keeps what was typed', () => {
    const form = formOf('vuodesta=2020&vuoteen=2014&euroja-vahintaan=paljon', ready())
    expect(fieldAt(form, 'range', 'Vuodet')).toMatchObject({
      from: { value: '2020' },
      to: { value: '2014' },
      problem: t('Search.reversed'),
    })
    expect(fieldAt(form, 'range', 'Rahamäärä')).toMatchObject({
      from: { value: 'paljon' },
      problem: t('Search.malformed.amount'),
    })
    expect(fieldAt(form, 'group', t('Search.groups.time'))?.isOpen).toBe(true)
  })

  test('explains a text that asks for nothing', () => {
    const field = fieldAt(formOf('hakusanat=%22+-+*'), 'text', 'Hakusanat')
    expect(field).toMatchObject({ value: '" - *', problem: t('Search.noWords') })
  })

  test('can take back that words are meant in one form alone', () => {
    const form = fieldAt(formOf('hakusanat=%3Dveden', ready()), 'choice', t('Search.wordForm'))
    expect(form?.options.map(({ selected, to }) => [selected, to.href])).toEqual([
      [undefined, '/fi/haku?hakusanat=veden'],
      [undefined, '/fi/haku?hakusanat=%5Eveden'],
      [true, '/fi/haku?hakusanat=%3Dveden'],
    ])
  })
})

describe('the answer', () => {
  test('says how many, in one sentence how it is narrowed, and how to widen it', () => {
    const search = 'hakusanat=vesi&sisalto=ohjelma&sisalto=teema&teema=1&euroja-vahintaan=1000'
    expect(wordsAt(search)).toEqual([
      'Haulla ”vesi” löytyi yksi tulos.',
      'Tulokset on rajattu: sisältötyyppi ohjelma tai teema, teema Älykäs kaupunki ja rahamäärä vähintään 1 000 euroa.',
      'Poista rajaus: sisältötyyppi ohjelma',
      'Poista rajaus: sisältötyyppi teema',
      'Poista rajaus: teema Älykäs kaupunki',
      'Poista rajaus: rahamäärä vähintään 1 000 euroa',
      'Poista kaikki rajaukset',
    ])
    const links = blocksOf(sectionsOf(search, ready()), 'results').find(
      ({ type }) => type === 'links',
    )
    expect(links?.type === 'links' && links.items.map(({ to }) => to?.href)).toEqual([
      '/fi/haku?hakusanat=vesi&sisalto=teema&teema=1&euroja-vahintaan=1000',
      '/fi/haku?hakusanat=vesi&sisalto=ohjelma&teema=1&euroja-vahintaan=1000',
      '/fi/haku?hakusanat=vesi&sisalto=ohjelma&sisalto=teema&euroja-vahintaan=1000',
      '/fi/haku?hakusanat=vesi&sisalto=ohjelma&sisalto=teema&teema=1',
      '/fi/haku?hakusanat=vesi',
    ])
  })

  test('tells a correction, and leads to what was asked', () => {
    const corrected = [{ kind: 'word', text: 'vesi', occur: 'must' }] as const
    expect(wordsAt('hakusanat=vwsi', ready({ corrected: [...corrected] }))).toEqual([
      'Haulla ”vwsi” ei löytynyt mitään. Näytetään tulokset haulle ”vesi”. Hae sittenkin ”vwsi”.',
      'Haulla ”vesi” löytyi yksi tulos.',
    ])
  })

  test('tells that words were found in compounds, and leads to the words alone', () => {
    const compounds = [{ word: 'kunta', examples: ['kuntaliitos', 'maakunta'] }]
    const results = blocksOf(sectionsOf('hakusanat=kunta', ready({ compounds })), 'results')
    expect(wordsOf(results)).toContain(
      'Sana ”kunta” löytyi myös yhdyssanoista: kuntaliitos, maakunta. Älä hae yhdyssanoista sanaa ”kunta”.',
    )
    expect(JSON.stringify(results)).toContain('"/fi/haku?hakusanat=%5Ekunta"')
  })

  test('has hits with what they are, how they answer, and what to know before', () => {
    const [hits] = blocksOf(sectionsOf('hakusanat=kunta', ready()), 'results').filter(
      ({ type }) => type === 'hits',
    )
    expect(hits).toEqual({
      type: 'hits',
      start: 1,
      items: [
        {
          link: { label: 'Vesiohjelma', to: { href: '/fi/ohjelmat/vesi' } },
          kind: 'Ohjelma',
          excerpt: [
            '… ',
            { text: 'Kunnan', mark: 'inflected' },
            ' vesihuolto ja ',
            { text: 'kuntaliitos', mark: 'part' },
            '.',
          ],
          sentences: [['Ohjelma on päättynyt.']],
        },
      ],
    })
  })

  test('marks in the title of a hit what answers', () => {
    const title: Hit['title'] = {
      text: 'Vesiohjelma',
      matches: [{ start: 0, end: 11, kind: 'part' }],
    }
    const linkOf = (locale: Locale, shown = target) =>
      toSearchHit('fi', { ...hit(locale), title }, shown, 'ohjelma').link
    const marked = [{ text: 'Vesiohjelma', mark: 'part' }]
    expect(linkOf('fi')).toMatchObject({ label: 'Vesiohjelma', marked })
    expect(linkOf('sv')).toMatchObject({ label: 'Vesiohjelma', lang: 'sv', marked })
  })

  test('marks nothing in a title that is not, or no longer, what the index has read', () => {
    const title: Hit['title'] = {
      text: 'Vesiohjelma',
      matches: [{ start: 0, end: 11, kind: 'part' }],
    }
    const shown = { ...target, title: 'Vesien ohjelma' }
    const { link } = toSearchHit('fi', { ...hit(), title }, shown, 'ohjelma')
    expect(link).toEqual({ label: 'Vesien ohjelma', to: { href: target.href } })
  })

  test('is turned page by page', () => {
    const results = blocksOf(sectionsOf('hakusanat=vesi&sivu=2', ready({}, 70)), 'results')
    expect(wordsOf(results)).toContain('Sivu 2/3: tulos 26.')
    expect(results.at(-1)).toMatchObject({
      type: 'page-links',
      previous: { to: { href: '/fi/haku?hakusanat=vesi' } },
      next: { to: { href: '/fi/haku?hakusanat=vesi&sivu=3' } },
    })
  })

  test('folds away what the other languages have, unless there is nothing else', () => {
    const others = { total: 7, hits: [], facets: {} }
    const found = ready({ others, otherHits: [told('sv')] })
    const [details] = blocksOf(sectionsOf('hakusanat=vesi', found), 'other-languages')
    expect(details).toMatchObject({ type: 'details', title: '7 tulosta muilla kielillä' })
    expect(JSON.stringify(details)).toContain('"/fi/haku?hakusanat=vesi&kieli=sv"')
    const alone = { ...found, result: { ...found.result, total: 0 }, hits: [] }
    expect(blocksOf(sectionsOf('hakusanat=vesi', alone), 'other-languages')[0]?.type).toBe('hits')
  })

  test('of nothing says what can be tried', () => {
    const none = ready({ result: { total: 0, hits: [], facets: {} }, hits: [] })
    const sections = sectionsOf('hakusanat=%3Dveden+hanke&sisalto=teema', none)
    expect(wordsOf(blocksOf(sections, 'results'))[0]).toMatch(/ei löytynyt mitään/)
    const [list] = blocksOf(sections, 'ways-on')
    expect(list?.type === 'list' && list.items.map(plainText)).toEqual([
      t('Search.tryOther'),
      t('Search.tryFewer'),
      t('Search.tryAllForms'),
      t('Search.removeAll'),
      t('Rooms.site-map'),
      t('Rooms.contacts'),
    ])
  })

  test('that cannot be given yet leads to the site map', () => {
    const results = blocksOf(sectionsOf('hakusanat=vesi', { state: 'rebuilding' }), 'results')
    expect(results[0]?.type).toBe('status')
    expect(JSON.stringify(results)).toContain('"/fi/sivukartta"')
  })
})

test('the page on which a search begins says how a search is written', () => {
  const help = blocksOf(sectionsOf(''), 'help')
  expect(help[0]).toMatchObject({ type: 'list' })
  expect(blocksOf(sectionsOf('hakusanat=vesi', ready()), 'help')[0]?.type).toBe('details')
})
