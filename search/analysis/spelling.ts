// Words of the index that a mistyped word may have been meant to be.

import { slips } from './slips'

export type KnownWord = { word: string; documents: number }
export type Correction = { word: string; distance: number; documents: number }

export type Speller = {
  /** The likeliest words first; none for a word of fewer than four letters. */
  correct(word: string, limit?: number): Correction[]
}

const shortestWord = 4
/** Long words may hold two mistakes. */
const twoMistakesFrom = 9
const allowedMistakes = (word: string): number => (word.length >= twoMistakesFrom ? 2 : 1)

/** One bit for each letter that a word has (some letters share one). */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

const hasMoreBits = (bits: number, most: number): boolean => {
  let rest = bits
  for (let count = 0; count < most; count++) rest &= rest - 1
  return rest !== 0
}

/** Mistakes between two words: a letter more, less or another, or two letters changed round; more than `most` counts as `most + 1`. */
export const mistakes = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(changed, last[j]! + 1, row[j - 1]! + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length]!
}

/** Of two words that are as near, the one that begins and ends alike is likelier, the easier slip, the more frequent. */
const likeness = (typed: string, { word, documents }: KnownWord): number =>
  -slips(typed, word) +
  (typed[0] === word[0] ? 2 : 0) +
  (typed.at(-1) === word.at(-1) ? 0.5 : 0) +
  Math.log1p(documents) / 4

/** Side by side: an index has a million words, and as many objects would cost more than the words. */
type OfLength = { words: string[]; documents: Uint32Array; letters: Int32Array }

const none: OfLength = { words: [], documents: new Uint32Array(), letters: new Int32Array() }

const byLength = (vocabulary: Iterable<KnownWord>): Map<number, OfLength> => {
  const known = new Map<number, KnownWord[]>()
  for (const one of vocabulary) {
    const { length } = one.word
    if (length < shortestWord) continue
    const others = known.get(length)
    if (others) others.push(one)
    else known.set(length, [one])
  }
  const sideBySide = (list: KnownWord[]): OfLength => ({
    words: list.map(({ word }) => word),
    documents: Uint32Array.from(list, ({ documents }) => documents),
    letters: Int32Array.from(list, ({ word }) => lettersOf(word)),
  })
  return new Map(Array.from(known, ([length, list]) => [length, sideBySide(list)]))
}

/**
 * Goes through all words of about the same length at each question: the letters that a word has tell nearly all wrong
 * ones apart, and no table has to be kept beside the words.
 */
export const buildSpeller = (vocabulary: Iterable<KnownWord>): Speller => {
  const ofLength = byLength(vocabulary)

  const near = (typed: string, allowed: number): Correction[] => {
    const typedLetters = lettersOf(typed)
    const found: Correction[] = []
    for (let length = typed.length - allowed; length <= typed.length + allowed; length++) {
      const { words, documents, letters } = ofLength.get(length) ?? none
      letters.forEach((others, index) => {
        if (hasMoreBits(typedLetters & ~others, allowed)) return
        if (hasMoreBits(others & ~typedLetters, allowed)) return
        const word = words[index]!
        const distance = mistakes(typed, word, allowed)
        if (distance === 0 || distance > allowed) return
        found.push({ word, distance, documents: documents[index]! })
      })
    }
    return found
  }

  return {
    correct: (typed, limit = 3) =>
      typed.length < shortestWord
        ? []
        : near(typed, allowedMistakes(typed))
            .map((correction) => ({ correction, likeness: likeness(typed, correction) }))
            .sort(
              (a, b) =>
                a.correction.distance - b.correction.distance ||
                b.likeness - a.likeness ||
                (a.correction.word < b.correction.word ? -1 : 1),
            )
            .map(({ correction }) => correction)
            .slice(0, limit),
  }
}
