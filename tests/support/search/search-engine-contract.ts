// What every search engine answers alike: the same documents, the same questions, the same matches.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Clause, SearchQuery } from '@/search/engine/query-model'
import type { Hit, SearchEngine, SearchResult } from '@/search/engine/search-engine'
import type { SynonymGroup } from '@/search/engine/synonyms'
import { analysed, documents, inStream, phrase, query, word } from './documents'

export const answerOf = async (
  engine: SearchEngine,
  clauses: Clause[],
  rest?: Partial<SearchQuery>,
  synonyms?: SynonymGroup[],
): Promise<SearchResult> => {
  const answer = await engine.search(query(clauses, rest, synonyms))
  if (answer.state !== 'ready') throw new Error('The index is not ready')
  return answer
}

const ids = ({ hits }: SearchResult): string[] => hits.map(({ id }) => id)

const termsIn = async (engine: SearchEngine, locale: 'fi' | 'sv' | 'en') => {
  const terms = new Map<string, number>()
  for await (const [term, count] of engine.terms(locale)) terms.set(term, count)
  return terms
}

const markedIn = ({ text, matches }: Hit['title']) =>
  matches.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

type Question = [title: string, clauses: Clause[], rest: Partial<SearchQuery>, found: string[]]

const questions: Question[] = [
  ['a word finds its forms', [word('kunta')], {}, ['kunta', 'kunnan', 'lause']],
  ['a form finds the other forms', [word('kunnan')], {}, ['kunta', 'kunnan', 'lause']],
  ['a word finds compounds', [word('kaupunki')], {}, ['lause', 'seutu', 'yhdyssana']],
  [
    'a word finds no compounds when told so',
    [word('seutu', { mode: 'noCompounds' })],
    {},
    ['johtava', 'kunnan', 'lause', 'seutu'],
  ],
  ['an exact word finds itself', [word('kunnan', { mode: 'exact' })], {}, ['kunnan']],
  [
    'a beginning finds words',
    [word('kaup', { mode: 'prefix' })],
    {},
    ['lause', 'seutu', 'yhdyssana'],
  ],
  ['a base form is not taken for its verb', [word('voi')], {}, ['voi']],
  ['another reading finds the word', [word('voida')], {}, ['voi']],
  ['a verb finds its participle', [word('johtaa')], {}, ['johtava']],
  ['all words', [word('kunta'), word('suuri')], {}, ['kunnan', 'kunta', 'lause']],
  [
    'any of the words',
    [word('voi', { occur: 'should' }), word('johtaa', { occur: 'should' })],
    {},
    ['johtava', 'voi'],
  ],
  [
    'any of the words with one that must be there',
    [word('seutu'), word('voi', { occur: 'should' }), word('kunta', { occur: 'should' })],
    {},
    ['kunnan', 'lause'],
  ],
  [
    'without a word',
    [word('seutu'), word('kunta', { occur: 'not' })],
    {},
    ['johtava', 'seutu', 'yhdyssana'],
  ],
  ['only without a word', [word('seutu', { occur: 'not' })], {}, ['kunta', 'merkit', 'voi']],
  ['a phrase in any form', [phrase('suuri seutu')], {}, ['kunnan', 'lause']],
  ['a phrase as written', [phrase('suuren seudun', { mode: 'exact' })], {}, ['kunnan', 'lause']],
  ['no phrase as written in another form', [phrase('suuri seutu', { mode: 'exact' })], {}, []],
  ['no phrase in another order', [phrase('seutu suuri')], {}, []],
  ['without a phrase', [word('kunta'), phrase('suuri seutu', { occur: 'not' })], {}, ['kunta']],
  ['words near each other', [phrase('kunta suuri', { within: 3 })], {}, ['kunnan', 'lause']],
  ['words nearer than they stand', [phrase('kunta kaupunki', { within: 4 })], {}, []],
  ['words just as near as they stand', [phrase('kunta kaupunki', { within: 5 })], {}, ['lause']],
  [
    'a phrase of one word is that word',
    [phrase('seutu')],
    {},
    ['johtava', 'kunnan', 'lause', 'seutu'],
  ],
  [
    'nothing asked finds everything',
    [],
    {},
    documents.flatMap(({ id, locale }) => (locale === 'fi' ? [id] : [])),
  ],
  ['a word nobody wrote', [word('olematon')], {}, []],
  [
    'another language when asked',
    [word('kunta')],
    { otherLocales: 0.3 },
    ['city', 'kunnan', 'kunta', 'lause', 'stad'],
  ],
  ['the words of another language', [word('city')], { otherLocales: 0.3 }, ['city']],
  ['one value of a filter', [], { filters: { type: ['theme'] } }, ['kunnan']],
  [
    'any value inside a filter',
    [],
    { filters: { type: ['theme', 'program'] } },
    ['kunnan', 'kunta', 'yhdyssana'],
  ],
  ['every filter', [], { filters: { type: ['program'], theme: ['bio'] } }, ['kunta']],
  ['a filter on words', [word('kunta')], { filters: { year: ['2014'] } }, ['kunta', 'lause']],
  ['not this value', [word('kunta')], { not: { type: ['theme'] } }, ['kunta', 'lause']],
  ['an unknown value', [], { filters: { type: ['unknown'] } }, []],
  ['years from', [], { range: [{ field: 'year', from: 2015 }] }, ['kunnan', 'kunta', 'seutu']],
  [
    'years between',
    [],
    { range: [{ field: 'year', from: 2013, to: 2014 }] },
    ['kunta', 'lause', 'yhdyssana'],
  ],
  [
    'days between',
    [],
    { range: [{ field: 'date', from: '2014-02-05', to: '2015-06-01' }] },
    ['kunnan', 'kunta'],
  ],
  ['amounts up to', [], { range: [{ field: 'amount', to: 600_00 }] }, ['kunta']],
  ['amounts from', [], { range: [{ field: 'amount', from: 900_00 }] }, ['kunnan', 'kunta']],
  ['a word with a colon', [word('eu:n')], {}, ['merkit']],
  ['a word with a hyphen', [word('tki-raha')], {}, ['merkit']],
  ['a word of signs', [word('100%_\\')], {}, ['merkit']],
  ['a word of another plane', [word('𝔘')], {}, ['merkit']],
  ['a word in quotes', [word('"muu"'), word("'lainaus'")], {}, ['merkit']],
  ['a word with pluses', [word('c++')], {}, ['merkit']],
  ['a or ä is another word', [word('aanet')], {}, []],
  ['an asterisk is no syntax', [word('kun*')], {}, []],
  ['a column is no syntax', [word('tx:kunta')], {}, []],
  ['an operator is a word', [word('AND')], {}, []],
]

const hostile = [
  '"',
  '""',
  "'",
  '%',
  '_',
  '\\',
  '*',
  '-',
  '^',
  '(',
  ')',
  '{tx}:',
  'a"b',
  'NEAR(',
  'a\0b',
  '\0',
  '\ud800',
  'a\udfffb',
  '\u0301',
  'x'.repeat(5_000),
  '"'.repeat(5_000),
  '𝔘'.repeat(2_500),
]

export const describeSearchEngine = (name: string, open: () => Promise<SearchEngine>): void =>
  describe(name, () => {
    let engine: SearchEngine
    jest.setTimeout(60_000)

    beforeAll(async () => {
      engine = await open()
    })
    afterAll(() => engine.close())

    test('without an index says that one is being built', async () => {
      expect(await engine.search(query([word('kunta')]))).toEqual({ state: 'rebuilding' })
      expect(await engine.health()).toMatchObject({ state: 'missing', documents: 0 })
      await engine.rebuild(inStream(documents))
      expect(await engine.health()).toMatchObject({
        state: 'ready',
        documents: documents.length,
        pending: 0,
        isRebuilding: false,
        builtAt: expect.any(String),
      })
    })

    describe.each(['relevance', 'title'] as const)('sorted by %s', (sort) => {
      test.each(questions)('%s', async (_, clauses, rest, found) => {
        const answer = await answerOf(engine, clauses, { ...rest, sort })
        expect(ids(answer).sort()).toEqual([...found].sort())
        expect(answer.total).toBe(found.length)
      })
    })

    test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 20), text]))(
      '%s is a text like any other',
      async (_, text) => {
        for (const occur of ['must', 'should', 'not'] as const) {
          for (const mode of ['auto', 'exact', 'noCompounds', 'prefix'] as const) {
            await answerOf(engine, [word(text, { occur, mode })])
          }
          await answerOf(engine, [phrase(`${text} ${text}`, { occur })])
          await answerOf(engine, [phrase(`${text} kunta`, { occur, within: 3, mode: 'exact' })])
        }
        await answerOf(engine, [], { filters: { theme: [text] } })
        await engine.suggest(text, 'fi')
        await engine.suggest(`${text} ${text}`, 'fi')
      },
    )

    test.each<[string, Clause[], string[], string[]]>([
      [
        'a word or another that means the same',
        [word('kunta')],
        ['voi'],
        ['kunnan', 'kunta', 'lause', 'voi'],
      ],
      ['in any form', [word('kunnan')], ['voida'], ['kunnan', 'kunta', 'lause', 'voi']],
      ['a name of two words', [word('voi')], ['suuren seudun'], ['kunnan', 'lause', 'voi']],
      [
        'a name of two words, asked for',
        [word('suuri'), word('seudun')],
        ['ruoka'],
        ['kunnan', 'lause', 'voi'],
      ],
      ['beside other words', [word('kunta'), word('hyvää')], ['voi'], ['voi']],
      [
        'but not what is asked for as written',
        [word('kunta', { mode: 'exact' })],
        ['voi'],
        ['kunta', 'lause'],
      ],
      [
        'nor more of what is left out',
        [word('seutu', { occur: 'not' })],
        ['voi'],
        ['kunta', 'merkit', 'voi'],
      ],
    ])('synonyms: %s', async (_, clauses, others, found) => {
      const { text } = clauses[0]!
      const name = clauses.length === 2 && text === 'suuri' ? 'suuri seutu' : text
      const answer = await answerOf(engine, clauses, {}, [[name, ...others]])
      expect(ids(answer).sort()).toEqual(found)
    })

    test('the reader’s own word stands before one that means the same, and both are marked', async () => {
      const { hits } = await answerOf(engine, [word('ruoka')], {}, [['väki', 'ruoka']])
      expect(hits.map(({ id }) => id)).toEqual(['voi', 'johtava'])
      expect(hits.flatMap(({ title }) => markedIn(title))).toEqual([
        'exact: ruoka',
        'inflected: väki',
      ])
    })

    test('an exact title stands before a form in a body, a whole word before a part of one', async () => {
      expect(ids(await answerOf(engine, [word('kunta')]))[0]).toBe('kunta')
      const order = ids(await answerOf(engine, [word('seutu')]))
      expect(order[0]).toBe('seutu')
      expect(order.indexOf('johtava')).toBeLessThan(order.indexOf('yhdyssana'))
    })

    test('hits of the own language stand before those of the others', async () => {
      const { hits } = await answerOf(engine, [word('kunta')], { otherLocales: 0.01 })
      expect(hits.map(({ locale }) => locale).slice(0, 3)).toEqual(['fi', 'fi', 'fi'])
      const scores = hits.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((a, b) => b - a))
    })

    test('orders by day, title and amount, with what has none last', async () => {
      const order = async (sort: SearchQuery['sort'], clauses: Clause[] = []) =>
        ids(await answerOf(engine, clauses, { sort }))
      expect((await order('newest')).slice(0, 4)).toEqual(['seutu', 'kunnan', 'kunta', 'voi'])
      expect((await order('oldest')).slice(0, 4)).toEqual(['voi', 'kunta', 'kunnan', 'seutu'])
      expect((await order('-amount')).slice(0, 2)).toEqual(['kunta', 'kunnan'])
      expect(await order('title')).toEqual([
        'kunta',
        'yhdyssana',
        'kunnan',
        'voi',
        'seutu',
        'johtava',
        'merkit',
        'lause',
      ])
      expect((await order('newest', [word('kunta')])).slice(0, 2)).toEqual(['kunnan', 'kunta'])
    })

    test('gives day and amounts of a hit as the document has them', async () => {
      const { hits } = await answerOf(engine, [word('kunta')])
      const facts = new Map(hits.map(({ id, date, amounts }) => [id, { date, amounts }]))
      expect(facts.get('kunta')).toEqual({ date: '2014-02-05', amounts: [1_000_00, 500_00] })
      expect(facts.get('lause')).toEqual({ date: undefined, amounts: [] })
    })

    test('gives a page and the number of all', async () => {
      const all = ids(await answerOf(engine, [], { sort: 'title' }))
      const answer = await answerOf(engine, [], { sort: 'title', page: { size: 3, offset: 2 } })
      expect(ids(answer)).toEqual(all.slice(2, 5))
      expect(answer.total).toBe(8)
      expect((await answerOf(engine, [], { page: { size: 10, offset: 500 } })).hits).toEqual([])
    })

    test('counts each facet without its own filter', async () => {
      const { total, facets } = await answerOf(engine, [], {
        filters: { type: ['program'], theme: ['cyber'] },
        facets: ['type', 'theme', 'year', 'language'],
        otherLocales: 1,
      })
      expect(total).toBe(2)
      expect(facets).toEqual({
        type: [
          { value: 'program', count: 2 },
          { value: 'cityRegion', count: 1 },
        ],
        theme: [
          { value: 'cyber', count: 2 },
          { value: 'bio', count: 1 },
        ],
        year: [
          { value: '2014', count: 2 },
          { value: '2015', count: 1 },
        ],
        language: [{ value: 'fi', count: 2 }],
      })
    })

    test('counts no facet that nobody asked for', async () => {
      expect((await answerOf(engine, [word('kunta')])).facets).toEqual({})
    })

    test('marks what was found, and how', async () => {
      const { hits } = await answerOf(engine, [word('kaupunki')])
      const marks = new Map(hits.map(({ id, excerpt }) => [id, markedIn(excerpt)]))
      expect(marks.get('yhdyssana')).toEqual(['part: kaupunkiseudun', 'inflected: kaupungin'])
      expect(marks.get('seutu')).toEqual(['exact: kaupunki'])
      const [first] = (await answerOf(engine, [word('kunta')])).hits
      expect(first && markedIn(first.title)).toEqual(['exact: kunta'])
      const [begun] = (await answerOf(engine, [word('johta', { mode: 'prefix' })])).hits
      expect(begun && markedIn(begun.excerpt)).toEqual(['prefix: johtava'])
    })

    test('suggests base forms by frequency, then titles', async () => {
      expect(await engine.suggest('kun', 'fi')).toEqual([
        { kind: 'term', text: 'kunta', documents: 3 },
        { kind: 'document', id: 'kunta', title: 'kunta', types: ['program'] },
      ])
      expect(await engine.suggest('ci', 'en')).toEqual([
        { kind: 'term', text: 'city', documents: 1 },
        { kind: 'document', id: 'city', title: 'INKA in cities', types: ['program'] },
      ])
    })

    test('suggests titles that have the words before too, whatever others begin with the last', async () => {
      const titles = ['energia a', 'energia b', 'energia', 'englanti', 'ensin', 'kestää en']
      const more = [...titles, 'kestävä rata ja energiaa'].map((title, number) =>
        analysed({ id: `en${number}`, locale: 'fi', title, body: 'kestävä', facets: {} }),
      )
      await engine.upsert(more)
      const titlesFor = async (begun: string) =>
        (await engine.suggest(begun, 'fi')).flatMap((suggestion) =>
          suggestion.kind === 'document' ? [suggestion.title] : [],
        )
      expect(await titlesFor('kestävä en')).toEqual(['kestävä rata ja energiaa'])
      expect(await titlesFor('kestäv ra en')).toEqual(['kestävä rata ja energiaa'])
      expect(await titlesFor('k en')).toEqual([])
      expect(await titlesFor('b en')).toEqual(['energia b'])
      expect(await titlesFor('en')).toHaveLength(5)
      expect(await engine.suggest('b energiaa', 'fi')).toEqual([
        { kind: 'term', text: 'energiaa', documents: 1 },
      ])
      await engine.remove(more.map(({ id }) => id))
    })

    test('lists words and base forms with the number of their documents', async () => {
      const terms = await termsIn(engine, 'fi')
      expect(terms.get('kunta')).toBe(3)
      expect(terms.get('kunnan')).toBe(1)
      // A verb that only a participle tells of: spelling must not take it for a mistake.
      expect(terms.get('johtaa')).toBe(1)
      expect(terms.get('seutu')).toBe(5 - 1)
      expect((await termsIn(engine, 'sv')).has('kunnan')).toBe(false)
    })

    test('a changed document is found by its new words alone', async () => {
      const [document] = documents
      if (!document) throw new Error('No document')
      await engine.upsert([analysed({ ...document, title: 'uutuus', body: '' })])
      expect(ids(await answerOf(engine, [word('uutuus')]))).toEqual(['kunta'])
      expect(ids(await answerOf(engine, [word('kunta')])).sort()).toEqual(['kunnan', 'lause'])
      expect((await termsIn(engine, 'fi')).get('kunta')).toBe(2)
      await engine.upsert([analysed(document)])
      expect((await termsIn(engine, 'fi')).has('uutuus')).toBe(false)
      expect((await answerOf(engine, [word('kunta')])).total).toBe(3)
    })

    test('a removed document leaves nothing behind', async () => {
      const document = documents.find(({ id }) => id === 'voi')
      if (!document) throw new Error('No document')
      await engine.remove(['voi', 'unknown'])
      expect((await answerOf(engine, [])).total).toBe(7)
      expect((await answerOf(engine, [word('voi')])).total).toBe(0)
      expect((await termsIn(engine, 'fi')).has('voi')).toBe(false)
      expect(await engine.suggest('ruo', 'fi')).toEqual([])
      expect((await engine.health()).documents).toBe(documents.length - 1)
      await engine.upsert([analysed(document)])
      expect((await answerOf(engine, [word('voi')])).total).toBe(1)
    })

    test('a hostile document can be stored and found', async () => {
      const body = `${hostile.join(' ')} loppu`
      await engine.upsert([
        analysed({ id: 'hostile', locale: 'fi', title: hostile.join(' '), body, facets: {} }),
      ])
      const { hits } = await answerOf(engine, [word('loppu')])
      expect(ids({ hits, total: 1, facets: {} })).toEqual(['hostile'])
      expect(hits[0] && markedIn(hits[0].excerpt)).toEqual(['exact: loppu'])
      expect((await answerOf(engine, [word('NEAR(')])).total).toBe(1)
      await engine.remove(['hostile'])
    })

    test('an index is of the moment in which its build began', async () => {
      let firstRead = 0
      async function* slow() {
        await pause(20)
        firstRead = Date.now()
        yield* inStream(documents)
      }
      const before = Date.now()
      await engine.rebuild(slow())
      const builtAt = Date.parse((await engine.health()).builtAt ?? '')
      expect(builtAt).toBeGreaterThanOrEqual(before)
      expect(builtAt).toBeLessThan(firstRead)
    })

    test('a rebuild keeps what it is given and nothing else', async () => {
      await engine.rebuild(inStream(documents.slice(0, 2)))
      expect((await answerOf(engine, [])).total).toBe(2)
      expect((await termsIn(engine, 'fi')).has('voi')).toBe(false)
      await engine.rebuild(inStream(documents))
      expect((await answerOf(engine, [])).total).toBe(8)
    })
  })
