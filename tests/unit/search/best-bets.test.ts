import { expect, test } from '@jest/globals'
import type { BestBet } from '@/content/search-rules'
import { bestBetsFor } from '@/search/query/best-bets'
import { wordListAnalysers } from '@/tests/support/search/word-list-analyser'

const bet = (title: string, ...searches: string[]): BestBet => ({
  searches,
  target: { url: 'https://example.org', title },
})

const found = (text: string, ...bets: BestBet[]) =>
  bestBetsFor(text, bets, wordListAnalysers.fi).map(
    ({ target }) => 'title' in target && target.title,
  )

test.each([
  ['the search itself', 'kunta', ['Kunta']],
  ['in another form', 'Kunnan', ['Kunta']],
  ['words in another order', 'seutu suuren', ['Seutu']],
  ['another search', 'kaupunki', []],
  ['a part of a search', 'suuri', []],
  ['more than the search', 'suuri kunta', []],
  ['nothing', '', []],
  ['a word twice', 'kunta kunta', []],
])('%s', (_name, text, titles) => {
  expect(found(text, bet('Kunta', 'kunta', 'kuntaliitto'), bet('Seutu', 'suuri seutu'))).toEqual(
    titles,
  )
})

test('three at most', () => {
  const bets = ['a', 'b', 'c', 'd'].map((title) => bet(title, 'kunta'))
  expect(found('kunta', ...bets)).toEqual(['a', 'b', 'c'])
})
