// A word → its terms by learned endings alone, parts of a hyphened word included.
import { lemmasOf, toTerms, unique, type AnalyseWord } from './terms'
import type { WordEndings } from './word-endings'

const mostGuesses = 2

export const guessLemmas = (endings: WordEndings, word: string): string[] => {
  const guesses = endings.guess(word).slice(0, mostGuesses)
  return guesses.length > 0 ? guesses : [word]
}

/** Parts of black-box: black, box. */
export const hyphenedParts = (endings: WordEndings, word: string): string[] =>
  word.includes('-')
    ? word
        .split('-')
        .filter((part) => part.length > 1)
        .flatMap((part) => unique([part, ...guessLemmas(endings, part)]))
    : []

export const learnedWords =
  (endings: WordEndings): AnalyseWord =>
  (word) => {
    const terms = toTerms(guessLemmas(endings, word), hyphenedParts(endings, word))
    return { terms, isBaseForm: lemmasOf(terms).includes(word) }
  }
