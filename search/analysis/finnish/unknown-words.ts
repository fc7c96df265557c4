// Guesses for words that no dictionary knows: names, loan words, new compounds, words cut at the end of a line.
import type { Terms } from '../language-analyser'
import { lemmasOf, toTerms, unique } from '../terms'
import type { WordEndings } from '../word-endings'
import { withoutCaseEnding } from './case-endings'
import { termsOfReadings } from './terms'
import type { ReadWord } from './voikko-words'

const shortestHead = 3
const shortestTail = 4
const guessesByEndings = 2
/** Nouns, adjectives and verbs make the tail of a compound. */
const tailClasses = ['n', 'l', 'nl', 't']

export const guessUnknown = (readWord: ReadWord, endings: WordEndings) => {
  const byEndings = (word: string, count: number): string[] => [
    ...endings.guess(word).slice(0, count),
    ...withoutCaseEnding(word),
  ]

  /** What a part of a word is in itself: its base forms and its own parts, or the part as written. */
  const partsOf = (part: string): string[] => {
    const terms = termsOfReadings(readWord(part))
    return terms.l.length > 0 ? [...lemmasOf(terms), ...terms.p] : [part]
  }

  const written = (head: string, tail: Terms, heads: string[], others: string[]): Terms => {
    const lemmas = lemmasOf(tail)
    return toTerms(
      [...[...lemmas, ...tail.v].map((word) => head + word), ...others],
      [...heads, ...lemmas, ...tail.p],
    )
  }

  /** EU:n, TEM:ssä: the ending stands after the colon. */
  const abbreviation = (word: string): Terms | undefined => {
    const [base = ''] = word.split(':')
    if (base === word) return undefined
    return toTerms([base, ...termsOfReadings(readWord(base)).l], [])
  }

  /** Showroom-tilassa; and "kehittä-misen", whose hyphen only ended a line. */
  const hyphened = (word: string): Terms | undefined => {
    const cut = word.lastIndexOf('-') + 1
    if (cut < 2) return undefined
    const readings = readWord(word.slice(cut))
    const tail = readings.length > 0 ? termsOfReadings(readings) : guess(word.slice(cut))
    const base = tail.l.length > 0 ? tail : toTerms([word.slice(cut)], [])
    const heads = word
      .slice(0, cut)
      .split('-')
      .filter((head) => head.length > 1)
    const joined = readWord(word.replaceAll('-', '')).map(({ lemma }) => lemma)
    return written(word.slice(0, cut), base, heads.flatMap(partsOf), joined)
  }

  /** An unknown beginning before the longest ending that is a word: the name of a firm, a loan word. */
  const compound = (word: string): Terms | undefined => {
    for (let cut = shortestHead; cut <= word.length - shortestTail; cut++) {
      const tails = readWord(word.slice(cut), 'element').filter(
        ({ elements: [only, ...more] }) =>
          more.length === 0 && only !== undefined && tailClasses.includes(only.wordClass),
      )
      const head = word.slice(0, cut)
      if (tails.length > 0) {
        return written(head, termsOfReadings(tails), partsOf(head), byEndings(word, 1))
      }
    }
    return undefined
  }

  const guess = (word: string): Terms =>
    abbreviation(word) ??
    hyphened(word) ??
    compound(word) ??
    toTerms(unique(byEndings(word, guessesByEndings)), [])

  return guess
}
