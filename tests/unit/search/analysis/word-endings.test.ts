import { expect, test } from '@jest/globals'
import { readWordEndings } from '@/search/analysis/word-endings'

const endings = readWordEndings('ssa\t3\nkissa\t0\t3\n^kissa\t0\nor\t2\t2a')

test('the longest ending decides, a whole word before it', () => {
  expect(endings.guess('talossa')).toEqual(['talo'])
  expect(endings.guess('rakissa')).toEqual(['rakissa', 'raki'])
  expect(endings.guess('kissa')).toEqual(['kissa'])
  expect(endings.guess('bilor')).toEqual(['bil', 'bila'])
})

test('every ending has its say when the word is looked up in a list afterwards', () => {
  expect(endings.guessByAll('rakissa')).toEqual(['rakissa', 'raki'])
  expect(endings.guessByAll('xyz')).toEqual([])
})
