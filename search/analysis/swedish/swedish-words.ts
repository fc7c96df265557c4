// A Swedish word → its terms: base forms by learned endings, compounds by the lists of a dictionary.
import { splitCompound, type CompoundRules, type Piece } from '../compounds'
import { guessLemmas, hyphenedParts } from '../learned-words'
import { toTerms, type AnalyseWord } from '../terms'
import type { WordEndings } from '../word-endings'
import type { SwedishWords } from './hunspell-words'

/** What a modifier may have been before it was joined: arbets → arbete, kyrko → kyrka, flick → flicka. */
const unjoined = (surface: string): string[] => {
  const stem = surface.slice(0, -1)
  return [
    surface,
    ...(surface.endsWith('s') ? [stem, `${stem}e`, `${stem}a`] : []),
    ...(/[oue]$/.test(surface) ? [`${stem}a`, `${stem}e`] : []),
    `${surface}a`,
    `${surface}e`,
  ]
}

const join = (pieces: Piece[]): string =>
  pieces.map(({ surface, base }, index) => (index === pieces.length - 1 ? base : surface)).join('')

const partsOf = (pieces: Piece[]): string[] =>
  pieces.flatMap(({ base }, index) => [
    base,
    ...(index > 0 ? [join(pieces.slice(index)), join(pieces.slice(0, index))] : []),
  ])

const compoundRules = (
  { words, heads, tails }: SwedishWords,
  endings: WordEndings,
): CompoundRules => ({
  modifier: (surface) => {
    const joinedByS = surface.endsWith('s') && tails.has(surface.slice(0, -1))
    return heads.has(surface) || tails.has(surface) || joinedByS
      ? unjoined(surface).find((word) => words.has(word))
      : undefined
  },
  tail: (surface) => [surface, ...endings.guessByAll(surface)].find((base) => tails.has(base)),
  shortestModifier: 2,
  shortestTail: 3,
})

export const swedishWords = (lists: SwedishWords, endings: WordEndings): AnalyseWord => {
  const rules = compoundRules(lists, endings)
  return (word) => {
    const pieces = splitCompound(word, rules) ?? []
    const joined = pieces.length > 0 ? [join(pieces)] : []
    const parts = [...partsOf(pieces), ...hyphenedParts(endings, word)]
    return { terms: toTerms([...guessLemmas(endings, word), ...joined], parts), isKnown: true }
  }
}
