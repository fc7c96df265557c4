import { describe, expect, test } from '@jest/globals'
import { findBetProblem } from '@/collections/rules/best-bet'
import { findInOtherGroup, findWordProblem, tidyWords } from '@/collections/rules/search-words'

test('spaces and empty words are left out', () => {
  expect(tidyWords(['  työ-  ja elinkeino ', '', ' ', null, 'TEM'])).toEqual([
    'työ- ja elinkeino',
    'TEM',
  ])
})

describe('words of a search', () => {
  test.each([
    ['are fine', ['TEM', 'työ- ja elinkeinoministeriö'], 2, undefined],
    ['are missing', [], 2, 'searchWordsMissing'],
    ['are one where two are needed', ['TEM'], 2, 'synonymMissing'],
    ['are one where one is enough', ['TEM'], 1, undefined],
    ['stand there twice', ['Kunta', 'kunta'], 1, 'searchWordTwice'],
    ['are as long as may be', ['k'.repeat(80)], 1, undefined],
    ['are too long', ['k'.repeat(81)], 1, 'searchWordTooLong'],
    ['are none', ['?!'], 1, 'searchWordWithoutLetters'],
    ['are too many', Array.from({ length: 21 }, (_, n) => `sana${n}`), 1, 'searchWordsTooMany'],
  ])('%s', (_name, words, least, error) => expect(findWordProblem(words, least)?.error).toBe(error))
})

test('a word stands in one group alone', () => {
  const groups = [{ id: 1, words: ['TEM', 'ministeriö'] }]
  expect(findInOtherGroup(['kunta'], groups)).toBeUndefined()
  expect(findInOtherGroup(['kunta', 'Tem'], groups)).toEqual({
    error: 'synonymElsewhere',
    values: { word: 'TEM', group: 'TEM, ministeriö' },
  })
})

test.each([
  ['a record', { record: { relationTo: 'pages', value: 1 } }, undefined],
  ['an address with its words', { url: 'https://example.org', title: 'Muualla' }, undefined],
  ['nothing', {}, 'betWithoutTarget'],
  ['both', { record: 1, url: 'https://example.org', title: 'x' }, 'betTwoTargets'],
  ['an address without words', { url: 'https://example.org', title: ' ' }, 'betWithoutTitle'],
])('a recommendation of %s', (_name, bet, error) => expect(findBetProblem(bet)?.error).toBe(error))
