import { expect, test } from '@jest/globals'
import { staleTags } from '@/cache/revalidate'

test('a saved record makes itself, its list and its programme stale', () => {
  expect(staleTags('themes', [{ id: 3, program: { id: 1 } }])).toEqual([
    'themes',
    'themes:3',
    'programs:1',
  ])
})

test('a record moved to another programme makes both stale', () => {
  const tags = staleTags('themes', [
    { id: 3, program: 2 },
    { id: 3, program: 1 },
  ])
  expect(tags).toEqual(expect.arrayContaining(['programs:1', 'programs:2']))
  expect(tags).toHaveLength(4)
})

test('programmes that name each other as successor and predecessor go stale together', () => {
  expect(staleTags('programs', [{ id: 1, successor: 2, predecessor: null }])).toContain(
    'programs:2',
  )
})
