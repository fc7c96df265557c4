// Readings of a word by Voikko's dictionary, the likelier ones alone.
import type { Automaton } from '../automaton'
import { readPath, type Reading } from './reading'
import { isValidPath } from './valid-path'

export type ReadWord = (word: string) => Reading[]

const isReading = (reading: Reading | undefined): reading is Reading => reading !== undefined

/** Fewer elements are likelier: "edustaja" is no compound of "edus" and "taja". */
const fewestElements = (readings: Reading[]): Reading[] => {
  const fewest = Math.min(...readings.map(({ elements }) => elements.length))
  return readings.filter(({ elements }) => elements.length === fewest)
}

export const voikkoWords =
  (automaton: Automaton): ReadWord =>
  (word) =>
    fewestElements(automaton.readings(word).filter(isValidPath).map(readPath).filter(isReading))
