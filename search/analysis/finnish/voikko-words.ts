// Readings of a word by Voikko's dictionary, the likelier ones alone.
import type { Automaton } from '../automaton'
import { readPath, type Reading } from './reading'
import { isWellJoined } from './well-joined'

/** @param as `element` where readings of several elements are of no use: that costs less */
export type ReadWord = (word: string, as?: 'word' | 'element') => Reading[]

/** Fewer elements are likelier: "edustaja" is no compound of "edus" and "taja". */
const withFewestElements = (readings: Reading[]): Reading[] => {
  const fewest = Math.min(...readings.map(({ elements }) => elements.length))
  return readings.filter(({ elements }) => elements.length === fewest)
}

export const voikkoWords =
  (automaton: Automaton): ReadWord =>
  (word, as) =>
    withFewestElements(
      automaton
        .readings(word, { isElement: as === 'element' })
        .flatMap((path) => readPath(path) ?? [])
        .filter(isWellJoined),
    )
