import { expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { AnalysedDocument, ExpandedQuery } from '@/search/engine/search-engine'
import { openFts5Engine } from '@/search/engine/fts5-engine'
import { stretchOf } from '@/search/engine/fts5/stretch-of'
import { analysed, inStream, query } from '@/tests/support/search/documents'
import { temporaryFolder } from '@/tests/support/search/temporary-folder'

const folder = temporaryFolder()

const titled = (id: string, title: string) => ({
  id,
  locale: 'fi' as const,
  title,
  body: 'kunta',
  facets: {},
})

const collatorsMade = async (work: () => Promise<unknown>): Promise<number> => {
  const collator = jest.spyOn(Intl, 'Collator')
  await work()
  const made = collator.mock.results.length
  collator.mockRestore()
  return made
}

test('a stretch of an order is the one that sorting all would give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }),
      fc.nat(70),
      fc.nat(20),
      (values, from, size) => {
        const compare = (a: number, b: number) => values[a]! - values[b]! || a - b
        const sorted = [...values.keys()].sort(compare)
        const to = from + size
        expect(stretchOf(values.length, { from, to }, compare)).toEqual(sorted.slice(from, to))
      },
    ),
  )
})

test.each([
  ['behind the last', 99_999, 0],
  ['at the end', 980, 20_000],
  ['at the beginning', 0, 20_000],
])('a page %s is found without sorting the others', (_, from, most) => {
  let comparisons = 0
  stretchOf(1_000, { from, to: from + 20 }, (a, b) => {
    comparisons += 1
    return ((a * 7919) % 1_000) - ((b * 7919) % 1_000)
  })
  // Putting a thousand in order takes some ten thousand comparisons.
  expect(comparisons).toBeLessThanOrEqual(Math.min(most, 3_000))
})

test('titles are compared when they have changed, not in each search', async () => {
  const engine = openFts5Engine({ folder, analyserVersion: 'word-list-1' })
  await engine.rebuild(inStream([titled('b', 'beta'), titled('a', 'alfa'), titled('å', 'åland')]))
  const byTitle = (rest: Partial<ExpandedQuery> = {}) =>
    engine.search({ ...query([], { sort: 'title' }), ...rest })
  const idsByTitle = async () => {
    const answer = await byTitle()
    return answer.state === 'ready' ? answer.hits.map(({ id }) => id) : []
  }
  expect(await collatorsMade(byTitle)).toBe(1)
  expect(await collatorsMade(byTitle)).toBe(0)
  expect(await idsByTitle()).toEqual(['a', 'b', 'å'])
  const changed: AnalysedDocument[] = [
    titled('a', 'ähtäri'),
    titled('n', 'aamu'),
    titled('c', 'beta'),
  ].map(analysed)
  await engine.upsert(changed)
  await engine.remove(['b'])
  expect(await idsByTitle()).toEqual(['n', 'c', 'å', 'a'])
  expect(await collatorsMade(() => byTitle({ page: { size: 25, offset: 100 } }))).toBe(0)
  await engine.close()
})
