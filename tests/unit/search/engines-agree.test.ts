// Random documents and random questions: what FTS5 finds and counts is what the contract says, in its plainest form.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { openFts5Engine } from '@/search/engine/fts5-engine'
import type { Clause, RangeFilter, SearchQuery } from '@/search/engine/query-model'
import type { SearchDocument, SearchEngine } from '@/search/engine/search-engine'
import type { SynonymGroup } from '@/search/engine/synonyms'
import { analysed, inStream } from '@/tests/support/search/documents'
import { openReferenceEngine } from '@/tests/support/search/reference-engine'
import { answerOf } from '@/tests/support/search/search-engine-contract'
import { temporaryFolder } from '@/tests/support/search/temporary-folder'

jest.setTimeout(120_000)
const folder = temporaryFolder()
const words = [
  'kunta',
  'kunnan',
  'kaupunki',
  'kaupunkiseudun',
  'seutu',
  'suuren',
  'voi',
  'voida',
  'inkan',
  'Å-ö:n',
  'a"b',
]

const someWord = fc.constantFrom(...words)
const text = (maxLength: number) => fc.array(someWord, { maxLength }).map((list) => list.join(' '))
const some = (values: string[]) => fc.subarray(values)
const themes = ['a', 'b', 'c']
const years = ['2013', '2014', '2015']

const document = (id: number): fc.Arbitrary<SearchDocument> =>
  fc.record({
    id: fc.constant(`d${id}`),
    locale: fc.constantFrom('fi', 'fi', 'sv', 'en'),
    title: text(3),
    body: text(12),
    facets: fc.record({ theme: some(themes), year: some(years) }),
    date: fc.option(fc.constantFrom('2014-01-01', '2014-06-01', '2015-01-01'), { nil: undefined }),
    amounts: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
  })

const documents = (count: number) =>
  fc.tuple(...Array.from({ length: count }, (_, id) => document(id)))

const occur = fc.constantFrom('must', 'must', 'should', 'not')
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('word'),
    text: fc.oneof(someWord, fc.constantFrom('k', 'kau', 'seu')),
    occur,
    mode: fc.constantFrom('auto', 'exact', 'noCompounds', 'prefix'),
  }),
  fc.record({
    kind: fc.constant('phrase'),
    text: fc.array(someWord, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
    occur,
    mode: fc.constantFrom('inflected', 'exact'),
    within: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  }),
) as fc.Arbitrary<Clause>

const rest: fc.Arbitrary<Partial<SearchQuery>> = fc.record({
  otherLocales: fc.constantFrom(0, 0.3),
  filters: fc.record({ theme: some(themes), year: some(years) }),
  not: fc.record({ theme: some(themes) }),
  range: fc.constantFrom<RangeFilter[]>(
    [],
    [{ field: 'year', from: 2014 }],
    [{ field: 'date', from: '2014-01-02', to: '2015-01-01' }],
    [{ field: 'amount', from: 3, to: 5 }],
  ),
  facets: fc.constant(['theme' as const, 'year' as const, 'language' as const]),
})

const synonyms = fc.array(
  fc.array(
    fc.array(someWord, { minLength: 1, maxLength: 2 }).map((list) => list.join(' ')),
    { minLength: 2, maxLength: 3 },
  ),
  { maxLength: 2 },
)

let engines: { fts5: SearchEngine; reference: SearchEngine }
beforeAll(() => {
  engines = {
    fts5: openFts5Engine({ folder, analyserVersion: 'word-list-1' }),
    reference: openReferenceEngine(),
  }
})
afterAll(() => engines.fts5.close())

const answer = async (
  engine: SearchEngine,
  clauses: Clause[],
  more: Partial<SearchQuery>,
  groups: SynonymGroup[],
) => {
  const { total, hits, facets } = await answerOf(engine, clauses, more, groups)
  return { total, facets, ids: hits.map(({ id }) => id).sort() }
}

const termsOf = async (engine: SearchEngine) => {
  const terms: string[] = []
  for await (const [term, count] of engine.terms('fi')) terms.push(`${term} ${count}`)
  return terms.sort()
}

test('FTS5 finds and counts what the reference does, after any changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents(12),
      documents(4),
      fc.array(fc.tuple(fc.array(clause, { maxLength: 4 }), rest, synonyms), {
        minLength: 15,
        maxLength: 15,
      }),
      async (first, changed, questions) => {
        for (const engine of [engines.fts5, engines.reference]) {
          await engine.rebuild(inStream(first))
          await engine.upsert(changed.map(analysed))
          await engine.remove(['d1', 'd7'])
        }
        expect(await termsOf(engines.fts5)).toEqual(await termsOf(engines.reference))
        for (const [clauses, more, groups] of questions) {
          expect(await answer(engines.fts5, clauses, more, groups)).toEqual(
            await answer(engines.reference, clauses, more, groups),
          )
        }
      },
    ),
    { numRuns: 25 },
  )
})
