import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pseudoDocuments } from '@/scripts/search/cost-documents'
import { measureUpdates } from '@/scripts/search/cost-updates'
import { readGold } from '@/scripts/search/gold'
import { measure } from '@/scripts/search/measure'
import { measureSets } from '@/scripts/search/quality'
import { scriptLine } from '@/scripts/search/script-size'
import { judge } from '@/scripts/search/targets'
import { createAnalyser } from '@/search/analysis/create-analyser'
import type { SearchEngine } from '@/search/engine/search-engine'

const folder = mkdtempSync(path.join(tmpdir(), 'gold-'))
const file = path.join(folder, 'gold.json')
afterAll(() => rmSync(folder, { recursive: true }))

const stored = {
  sets: {
    small: {
      lang: 'fi',
      docs: ['talo', 'talossa', 'kirjatalo', 'muu'],
      A: [['talo', 'NOUN', [0, 1], [2]]],
      I: [['talossa', 0]],
      B: [['talo', 'head', [2], [0, 1]]],
      C: [['taloo', 0]],
    },
  },
}
writeFileSync(file, JSON.stringify(stored))

describe('a gold set', () => {
  test('has its documents and, per task, what answers each query', () => {
    const [set] = readGold(file, undefined, 1)
    expect(set?.docs).toHaveLength(4)
    const relevant = (task: string) => [...(set?.tasks[task]?.[0]?.relevant ?? [])].sort()
    expect(relevant('A')).toEqual([0, 1])
    expect(relevant('AX')).toEqual([0, 1, 2])
    expect(relevant('I')).toEqual([0, 1])
    expect(relevant('B')).toEqual([0, 1, 2])
    expect(relevant('Bcompounds')).toEqual([2])
    expect(relevant('C')).toEqual([0, 1, 2])
  })

  test('can be read in larger documents', () => {
    const [set] = readGold(file, ['small'], 2)
    expect(set?.docs).toEqual(['talo talossa', 'kirjatalo muu'])
    expect([...(set?.tasks.AX?.[0]?.relevant ?? [])]).toEqual([0, 1])
  })

  test('that marks no Swedish compounds takes joined nouns for them', () => {
    const nouns = ['arbete', 'plats', 'barnhem', 'barn', 'hem', 'hemlig']
    const sv = {
      lang: 'sv',
      docs: nouns,
      A: nouns.map((word, index) => [word, word === 'hemlig' ? 'ADJ' : 'NOUN', [index]]),
      I: [],
      B: [],
      C: [],
    }
    const swedish = path.join(folder, 'sv.json')
    writeFileSync(swedish, JSON.stringify({ sets: { sv } }))
    const [set] = readGold(swedish, undefined, 1)
    expect(set?.tasks.Bcompounds).toEqual([
      { query: 'barn', relevant: new Set([2]) },
      { query: 'hem', relevant: new Set([2]) },
    ])
  })

  test('names its sets when another one is asked for', () => {
    expect(() => readGold(file, ['large'], 1)).toThrow('small')
  })
})

test('measures are averages over queries', async () => {
  const queries = [
    { query: 'both', relevant: new Set([1, 2]) },
    { query: 'none', relevant: new Set([3]) },
  ]
  const found: Record<string, number[]> = { both: [9, 1, 2, 8], none: [] }
  const { n, P, R, F1, MRR, hit10 } = await measure(queries, async (query) => found[query] ?? [])
  expect({ n, P, R, MRR, hit10 }).toEqual({ n: 2, P: 0.25, R: 0.5, MRR: 0.25, hit10: 0.5 })
  expect(F1).toBeCloseTo(1 / 3)
})

describe('a figure is told with what is asked of it', () => {
  test.each([
    [96, 'stretch reached'],
    [93, ': reached'],
    [92.9, 'NOT reached'],
  ])('%s percent, where more is better', (value, words) => {
    expect(judge(value, { kind: 'least', accept: 93, stretch: 96 })).toContain(words)
  })

  test.each([
    [3, 'stretch reached'],
    [9, ': reached'],
    [11, 'NOT reached'],
  ])('%s milliseconds, where less is better', (value, words) => {
    expect(judge(value, { kind: 'most', accept: 10, stretch: 3 })).toContain(words)
  })
})

test('pseudo-documents are the same ones at each run', () => {
  const sentences = ['kunta rahoittaa ohjelmaa', 'kaupunkiseutu hakee rahoitusta']
  const made = () => [...pseudoDocuments(sentences, 3)]
  expect(made()).toEqual(made())
  expect(made().map(({ id }) => id)).toEqual(['1', '2', '3'])
})

test('results for a program have the shape that the evaluation beside the gold set writes', async () => {
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined)
  const results = await measureSets(readGold(file, undefined, 1), 'fallback')
  said.mockRestore()
  const share = expect.any(Number)
  const measures = { n: 1, P: share, R: share, F1: share, F1ci95: [share, share], MRR: share }
  const task = { ...measures, hit10: share }
  expect(JSON.parse(JSON.stringify(results))).toEqual({
    small: {
      docs: 4,
      build_ms: expect.any(Number),
      A: task,
      AX: task,
      I: task,
      B: task,
      Bcompounds: task,
      C: task,
      // Ours alone.
      AnoCompounds: task,
      query_ms: { p50: expect.any(Number), p95: expect.any(Number) },
    },
  })
})

test('an update that no search finds stops the bench', async () => {
  const deaf: Pick<SearchEngine, 'search' | 'upsert'> = {
    upsert: async () => undefined,
    search: async () => ({ state: 'ready', total: 0, hits: [], facets: {} }),
  }
  const analyser = createAnalyser('fi', { kind: 'fallback' })
  await expect(measureUpdates(deaf, ['kunta rahoittaa ohjelmaa'], analyser)).rejects.toThrow(
    'not found',
  )
})

describe('the scripts of the search page', () => {
  test('are weighed as they travel', () => {
    const assets = path.join(folder, 'assets')
    mkdirSync(assets)
    writeFileSync(path.join(assets, 'enhance.1.js'), 'a'.repeat(50_000))
    writeFileSync(path.join(assets, 'font.woff2'), 'b')
    expect(scriptLine(assets)).toMatch(/packed: 0\.\d KB {2}\(accept ≤ 6, .*reached/)
  })

  test('are left to the test of the built portal where nothing has been built', () => {
    expect(scriptLine(path.join(folder, 'nowhere'))).toContain('no-framework.spec.ts')
  })
})
