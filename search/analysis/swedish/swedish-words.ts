// A Swedish word → its terms: base forms by learned endings, compounds by the lists of a dictionary.
import { splitCompound, type CompoundRules, type Piece } from '../compounds'
import { guessLemmas, hyphenedParts } from '../learned-words'
import { toTerms, type AnalyseWord } from '../terms'
import type { WordEndings } from '../word-endings'
import type { SwedishWords } from './hunspell-words'

const shortestUnknownHead = 3
const shortestTailAfterUnknown = 4

const join = (pieces: Piece[]): string =>
  pieces.map(({ surface, base }, index) => (index === pieces.length - 1 ? base : surface)).join('')

const partsOf = (pieces: Piece[]): string[] =>
  pieces.flatMap(({ base }, index) => [
    base,
    ...(index > 0 ? [join(pieces.slice(index)), join(pieces.slice(0, index))] : []),
  ])

export const swedishWords = (
  { words, heads, tails }: SwedishWords,
  endings: WordEndings,
): AnalyseWord => {
  /** Forskare, which the dictionary makes of forska. */
  const isDoer = (base: string) => base.endsWith('are') && words.has(base.slice(0, -2))

  const tail = (surface: string): string | undefined =>
    [surface, ...endings.guess(surface), ...endings.guessByAll(surface)].find(
      (base) => tails.has(base) || isDoer(base),
    )
  /** Most words take an s in front of another; the dictionary does not say it of all. */
  const modifier = (surface: string): string | undefined => {
    const base = heads.get(surface)
    const stem = surface.slice(0, -1)
    return base !== surface && surface.endsWith('s') && tails.has(stem) ? stem : base
  }

  const rules: CompoundRules = {
    modifier,
    tail,
    shortestModifier: 2,
    shortestTail: 3,
  }

  /** A name or a foreign word before the longest ending that is a word. */
  const afterUnknown = (word: string): Piece[] => {
    for (let cut = shortestUnknownHead; cut <= word.length - shortestTailAfterUnknown; cut++) {
      const base = tail(word.slice(cut))
      if (base !== undefined && base.length >= shortestTailAfterUnknown) {
        const head = word.slice(0, cut)
        return [
          { surface: head, base: heads.get(head) ?? head },
          { surface: word.slice(cut), base },
        ]
      }
    }
    return []
  }

  const piecesOf = (word: string, lemmas: string[]): Piece[] =>
    splitCompound(word, rules) ??
    (lemmas.some((lemma) => words.has(lemma)) ? [] : afterUnknown(word))

  return (word) => {
    const lemmas = guessLemmas(endings, word)
    const pieces = piecesOf(word, lemmas)
    const joined = pieces.length > 0 ? [join(pieces)] : []
    const parts = [...partsOf(pieces), ...hyphenedParts(endings, word)]
    const terms = toTerms([...lemmas, ...joined], parts)
    return { terms, isBaseForm: terms.l[0] === word || words.has(word) }
  }
}
