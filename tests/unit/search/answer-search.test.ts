import { beforeAll, describe, expect, test } from '@jest/globals'
import { openFts5Engine } from '@/search/engine/fts5-engine'
import type { Clause, SearchQuery } from '@/search/engine/query-model'
import { answerSearch } from '@/search/query/answer-search'
import type { Searched } from '@/search/query/searched'
import { openVocabulary } from '@/search/query/vocabulary'
import { documents, inStream, phrase, word } from '@/tests/support/search/documents'
import { temporaryFolder } from '@/tests/support/search/temporary-folder'
import { wordListAnalysers } from '@/tests/support/search/word-list-analyser'

const folder = temporaryFolder()
let index: Searched

beforeAll(async () => {
  const engine = openFts5Engine({ folder, analyserVersion: '1' })
  await engine.rebuild(inStream(documents))
  index = { engine, analysers: wordListAnalysers, vocabulary: openVocabulary(engine) }
})

const ask = async (clauses: Clause[], rest: Partial<SearchQuery> = {}) => {
  const answer = await answerSearch(index, {
    locale: 'fi',
    clauses,
    filters: {},
    facets: [],
    sort: 'relevance',
    page: { size: 25, offset: 0 },
    spelling: 'auto',
    ...rest,
  })
  if (answer.state !== 'ready') throw new Error('The index is not ready')
  return answer
}

const idsOf = ({ hits }: { hits: { id: string }[] }) => hits.map(({ id }) => id).sort()

describe('a mistyped word', () => {
  test('is put right where nothing has it, and what was searched is told', async () => {
    const { result, corrected } = await ask([word('kaupnuki')])
    expect(corrected).toEqual([word('kaupunki')])
    expect(idsOf(result)).toContain('seutu')
  })

  test('is put right beside words that are known, in phrases too', async () => {
    const beside = await ask([word('seutu'), word('kaupnuki')])
    expect(beside.corrected).toEqual([word('seutu'), word('kaupunki')])
    const { corrected } = await ask([phrase('kaupnuki ja')])
    expect(corrected).toEqual([phrase('kaupunki ja')])
  })

  test('stays as it is when the reader says so', async () => {
    const { result, corrected } = await ask([word('kaupnuki')], { spelling: 'off' })
    expect([result.total, corrected]).toEqual([0, undefined])
  })

  test('that resembles nothing stays as it is', async () => {
    const { result, corrected } = await ask([word('xyzzyxyzzy')])
    expect([result.total, corrected]).toEqual([0, undefined])
  })

  test('known words that no document has together, or that a filter leaves out, are not changed', async () => {
    expect((await ask([word('voi'), word('kaupunki')])).corrected).toBeUndefined()
    const narrowed = await ask([word('kaupunki')], { filters: { type: ['nothing'] } })
    expect(narrowed.corrected).toBeUndefined()
  })

  test('in words to leave out is not changed', async () => {
    const { corrected } = await ask([word('kaupnuki'), word('seuut', { occur: 'not' })])
    expect(corrected).toEqual([word('kaupunki'), word('seuut', { occur: 'not' })])
  })
})

describe('compounds', () => {
  test('in which a word was found are told, by their base forms', async () => {
    const { compounds } = await ask([word('kaupunki')])
    expect(compounds).toEqual([{ word: 'kaupunki', examples: ['kaupunkiseutu'] }])
  })

  test('are told when they stand on a later page', async () => {
    const { compounds } = await ask([word('kaupunki')], { page: { size: 1, offset: 0 } })
    expect(compounds).toEqual([{ word: 'kaupunki', examples: ['kaupunkiseutu'] }])
  })

  test('are not told where they were not asked for, or there are none', async () => {
    expect((await ask([word('kaupunki', { mode: 'noCompounds' })])).compounds).toEqual([])
    expect((await ask([word('kunta')])).compounds).toEqual([])
  })
})

describe('the other languages', () => {
  test('answer beside the reader’s own when they are asked', async () => {
    const { result, others } = await ask([word('kunta')], { otherLocales: 0.5 })
    expect(idsOf(result)).toEqual(['kunnan', 'kunta', 'lause'])
    expect(others && idsOf(others)).toEqual(['city', 'stad'])
    expect((await ask([word('kunta')])).others).toBeUndefined()
  })

  test('are counted with the reader’s own', async () => {
    const { result } = await ask([word('kunta')], { otherLocales: 1, facets: ['language'] })
    expect(result.facets.language?.[0]).toEqual({ value: 'fi', count: 3 })
    expect(result.facets.language).toHaveLength(3)
    expect(result.facets.language).toContainEqual({ value: 'sv', count: 1 })
    expect(result.facets.language).toContainEqual({ value: 'en', count: 1 })
  })

  test('are no answer to a question without words', async () => {
    const { others, result } = await ask([], { otherLocales: 1, facets: ['language'] })
    expect(others).toBeUndefined()
    expect(result.facets.language).toContainEqual({ value: 'sv', count: 1 })
  })

  test('can be asked alone', async () => {
    const { result, others } = await ask([word('kunta')], {
      otherLocales: 1,
      filters: { language: ['sv'] },
      facets: ['language'],
    })
    expect(idsOf(result)).toEqual(['stad'])
    expect(others).toBeUndefined()
    expect(result.facets.language).toContainEqual({ value: 'fi', count: 3 })
  })

  test('are told instead of a correction', async () => {
    const { corrected, others } = await ask([word('stad')], { otherLocales: 1 })
    expect(corrected).toBeUndefined()
    expect(others && idsOf(others)).toEqual(['stad'])
  })
})

test('an index that is missing answers that it is being rebuilt', async () => {
  const engine = openFts5Engine({ folder: `${folder}/empty`, analyserVersion: '1' })
  const missing = { ...index, engine, vocabulary: openVocabulary(engine) }
  const query = { clauses: [word('kunta')], filters: {}, facets: [], sort: 'relevance' as const }
  const page = { size: 25, offset: 0 }
  expect(await answerSearch(missing, { ...query, page, locale: 'fi', spelling: 'auto' })).toEqual({
    state: 'rebuilding',
  })
})

describe('words that mean the same', () => {
  const askWith = async (clauses: Clause[]) => {
    const answer = await answerSearch(
      { ...index, synonymsOf: async (locale) => (locale === 'fi' ? [['väki', 'ruoka']] : []) },
      {
        locale: 'fi',
        clauses,
        filters: {},
        facets: [],
        sort: 'relevance',
        page: { size: 25, offset: 0 },
        spelling: 'auto',
      },
    )
    if (answer.state !== 'ready') throw new Error('The index is not ready')
    return answer
  }

  test('are searched along, and told', async () => {
    const { result, also } = await askWith([word('väki')])
    expect([idsOf(result), also]).toEqual([['johtava', 'voi'], ['ruoka']])
  })

  test('are not told of where no word has any', async () => {
    expect(await askWith([word('kunta')])).not.toHaveProperty('also')
  })
})
