// What editors want readers of a search to find first. Pure.
import type { BestBet } from '@/content/search-rules'
import type { LanguageAnalyser } from '../analysis/language-analyser'

/** More would push the results themselves out of sight. */
const mostBets = 3

type Words = string[][]

/** Base forms of each word; the words stand in one order, since a search means the same in any. */
const wordsOf = (text: string, analyser: LanguageAnalyser): Words =>
  analyser
    .tokenize(text)
    .map(({ text: word }) => [
      word,
      ...analyser.expand(word).flatMap(({ field, term }) => (field === 'l' ? [term] : [])),
    ])

const isSameWord = (one: string[], other: string[]) => one.some((word) => other.includes(word))

/** Every word of one has its own in the other, in any form. */
const isSameSearch = (one: Words, other: Words): boolean => {
  if (one.length === 0 || one.length !== other.length) return false
  const left = [...other]
  return one.every((word) => {
    const at = left.findIndex((candidate) => isSameWord(word, candidate))
    return at >= 0 && left.splice(at, 1).length === 1
  })
}

/** The bets of a whole search, in the order of the list. @param text as the reader wrote it */
export const bestBetsFor = (
  text: string,
  bets: BestBet[],
  analyser: LanguageAnalyser,
): BestBet[] => {
  const words = wordsOf(text, analyser)
  return bets
    .filter(({ searches }) =>
      searches.some((search) => isSameSearch(words, wordsOf(search, analyser))),
    )
    .slice(0, mostBets)
}
