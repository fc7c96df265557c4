// Cuts Swedish compounds by what the dictionary says of their elements.
import { splitCompound, type CompoundRules, type Piece } from '../compounds'
import { unique } from '../terms'
import type { WordEndings } from '../word-endings'
import { isBaseForm, type SwedishWords } from './hunspell-words'
import { readStem } from './stems'

const last = 'Y'
/** Flags by which a word is inflected; the others say what it does in compounds. */
const inflection = /[A-T]/g
const ofVerb = /[K-Nm]/
const ofNoun = /[B-J]/
const ofOthers = /[K-R]/
/** Words of this length stand last in compounds that the dictionary lists, without a mark of their own. */
const shortWord = 3
const shortestUnknownHead = 3
const shortestTailAfterUnknown = 4
const shortestModifier = 2
const shortestTail = 3

const isNoun = (flags: string) => ofNoun.test(flags) && !ofOthers.test(flags)

/** A compound is inflected as its last element is: "motorisk" is none of "moto" and "risk". Nouns keep less strictly to it. */
const areAlike = (compound: string, element: string): boolean =>
  (compound.match(inflection) ?? []).every((flag) => element.includes(flag)) ||
  (isNoun(compound) && isNoun(element))

export const join = (pieces: Piece[]): string =>
  pieces.map(({ surface, base }, index) => (index === pieces.length - 1 ? base : surface)).join('')

/** Each element, and elements joined from the front and from the back. */
export const partsOf = (pieces: Piece[]): string[] =>
  pieces.flatMap(({ base }, index) => [
    base,
    ...(index > 0 ? [join(pieces.slice(index)), join(pieces.slice(0, index))] : []),
  ])

export const swedishCompounds = (
  { flagsOf, stemsOf, heads }: SwedishWords,
  endings: WordEndings,
) => {
  const standsLast = (word: string): boolean => flagsOf(word)?.includes(last) ?? false

  /** Most words take an s in front of another; the dictionary does not say it of all. */
  const modifier = (surface: string): string | undefined => {
    const base = heads.get(surface)
    const stem = surface.slice(0, -1)
    return base !== surface && surface.endsWith('s') && standsLast(stem) ? stem : base
  }

  const tail = (surface: string): string | undefined => {
    const known = unique([
      ...(standsLast(surface) ? [surface] : []),
      ...stemsOf(surface)
        .filter(({ base }) => standsLast(base))
        .flatMap((stem) => readStem(stem)),
    ])
    const guessed = endings.guess(surface)
    return (
      guessed.find((base) => known.includes(base)) ??
      known[0] ??
      [...guessed, ...endings.guessByAll(surface)].find(standsLast)
    )
  }

  const unlisted: CompoundRules = { modifier, tail, shortestModifier, shortestTail }

  /** A word that a rule makes of another: forskare, uppfostran. */
  const isMade = (word: string): boolean =>
    stemsOf(word).some((stem) => stem.base !== word && readStem(stem).includes(word))

  const listed = (compound: string): CompoundRules => ({
    ...unlisted,
    tail: (surface) => {
      const flags = flagsOf(surface)
      const mayStand =
        flags === undefined
          ? isMade(surface)
          : (flags.includes(last) || surface.length <= shortWord) && areAlike(compound, flags)
      return mayStand ? surface : undefined
    },
  })

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

  /** Verbs with something in front (tilldela) are verbs of their own. */
  const ofListed = (word: string, flags: string): Piece[] =>
    ofVerb.test(flags) ? [] : (splitCompound(word, listed(flags)) ?? [])

  const ofUnlisted = (word: string): Piece[] => splitCompound(word, unlisted) ?? afterUnknown(word)

  /** @param lemmas what the word may be a form of, the likeliest first */
  const piecesOf = (word: string, lemmas: string[], isKnown: boolean): Piece[] => {
    if (!isKnown) return ofUnlisted(word)
    const lemma = lemmas.find((base) => flagsOf(base) !== undefined)
    if (lemma === undefined) return []
    const flags = flagsOf(lemma) ?? ''
    const pieces = ofListed(lemma, flags)
    // Vetenskapsmän, which is listed as if it were a word of its own.
    return pieces.length > 0 || isBaseForm(flags) ? pieces : (splitCompound(word, unlisted) ?? [])
  }

  return { piecesOf }
}
