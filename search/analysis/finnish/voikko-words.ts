// Readings of a word by Voikko's dictionary, the likelier ones alone.
import type { Automaton } from '../automaton'
import { readPath, type Reading } from './reading'
import { isWellJoined } from './well-joined'

export type ReadWord = (word: string) => Reading[]

/** Fewer elements are likelier: "edustaja" is no compound of "edus" and "taja". */
const withFewestElements = (readings: Reading[]): Reading[] => {
  const fewest = Math.min(...readings.map(({ elements }) => elements.length))
  return readings.filter(({ elements }) => elements.length === fewest)
}

export const voikkoWords =
  (automaton: Automaton): ReadWord =>
  (word) =>
    withFewestElements(
      automaton
        .readings(word)
        .flatMap((path) => readPath(path) ?? [])
        .filter(isWellJoined),
    )
