import { expect, test } from '@jest/globals'
import type { SearchQuery } from '@/search/engine/query-model'
import { missOf } from '@/search/query/misses/miss-of'
import { phrase, word } from '@/tests/support/search/documents'

const query: SearchQuery = {
  locale: 'fi',
  clauses: [word('raha'), phrase('suuri kunta'), word('seutu', { occur: 'not' })],
  filters: {},
  facets: [],
  sort: 'relevance',
  page: { size: 25, offset: 0 },
  spelling: 'auto',
}
const nothing = { total: 0, hits: [], facets: {} }
const ready = { state: 'ready' as const, result: nothing, compounds: [] }

test('the words of a search that found nothing', () => {
  expect(missOf(query, ready)).toBe('raha suuri kunta')
})

test('a search that only its correction answered found nothing of its own', () => {
  const corrected = { ...ready, result: { ...nothing, total: 3 }, corrected: [word('rauha')] }
  expect(missOf(query, corrected)).toBe('raha suuri kunta')
})

test.each([
  ['something is found', query, { ...ready, result: { ...nothing, total: 1 } }],
  ['another language has it', query, { ...ready, others: { ...nothing, total: 1 } }],
  ['the index is being built', query, { state: 'rebuilding' as const }],
  ['it is a further page', { ...query, page: { size: 25, offset: 25 } }, ready],
  ['a filter is on', { ...query, filters: { year: ['2014'] } }, ready],
  ['a filter is against', { ...query, not: { year: ['2014'] } }, ready],
  ['a range is on', { ...query, range: [{ field: 'year' as const, from: 2014 }] }, ready],
  ['nothing is asked', { ...query, clauses: [] }, ready],
])('none where %s', (_name, asked, answer) => expect(missOf(asked, answer)).toBeUndefined())
