// Follows the paths of a word through an automaton of Voikko: an input word → the texts that its paths write.
import {
  finalSymbol,
  flagAny,
  flagNeutral,
  readAutomatonFile,
  type Flag,
  type Transitions,
} from './automaton-file'
import { nextLetters } from './next-letters'

/** Work that one word may cost; real words need some hundreds of steps. */
const stepBudget = 60_000
const depthLimit = 1_000

export type ReadingOptions = {
  /** Most paths that are followed to their ends. */
  limit?: number
  /** As one element: no path on which the dictionary joins two. */
  isElement?: boolean
}

export type Automaton = {
  /** What the paths of a word write; fewer when the word costs too much. */
  readings(word: string, options?: ReadingOptions): string[]
}

/** The first of the transitions of a state, from one on, that reads no letter before this one. */
const firstReading = (
  { at, countOf, reads }: Transitions,
  letter: number,
  head: number,
  from: number,
): number => {
  let [low, high] = [from, countOf(head)]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reads(at(head, middle)) < letter) low = middle + 1
    else high = middle
  }
  return low
}

/** @throws when the bytes are not an unweighted, little-endian automaton of this format */
export const openAutomaton = (file: Uint8Array): Automaton => {
  const { symbols, flags, letters, firstLetter, lastLetter, features, transitions } =
    readAutomatonFile(file)
  const { countOf, at, reads, writes, target } = transitions
  const canRead = nextLetters(transitions, firstLetter, lastLetter)
  const joint = symbols.indexOf('[Bc]')
  const state = new Uint16Array(features)

  /** Whether the flag lets the path through, and the value to put back afterwards. */
  const passFlag = ({ operation, feature, value }: Flag): boolean => {
    const current = state[feature]
    switch (operation) {
      case 'P':
        state[feature] = value
        return true
      case 'C':
        state[feature] = flagNeutral
        return true
      case 'U':
        if (current !== flagNeutral) return current === value
        state[feature] = value
        return true
      case 'R':
        return value === flagAny ? current !== flagNeutral : current === value
      default:
        return value === flagAny ? current === flagNeutral : current !== value
    }
  }

  const readings = (word: string, { limit = 100, isElement }: ReadingOptions = {}): string[] => {
    const input = Array.from(word, (letter) => letters.get(letter) ?? -1)
    if (input.includes(-1)) return []
    const found: string[] = []
    let steps = 0
    state.fill(flagNeutral)

    const follow = (head: number, read: number, written: string, depth: number): void => {
      if (depth > depthLimit) return
      const letter = input[read]
      const count = countOf(head)
      for (let index = 0; index < count; index++) {
        if (++steps > stepBudget || found.length >= limit) return
        const symbol = reads(at(head, index))
        if (symbol === finalSymbol) {
          if (letter === undefined) found.push(written)
        } else if (symbol < firstLetter || symbol === letter) {
          const transition = at(head, index)
          const next = symbol === letter ? read + 1 : read
          if (canRead(target(transition), input[next])) take(transition, next, written, depth)
        } else {
          if (letter === undefined || symbol > letter) return
          // One before, since the loop goes on to the next.
          index = firstReading(transitions, letter, head, index) - 1
        }
      }
    }

    const take = (transition: number, read: number, written: string, depth: number): void => {
      const out = writes(transition)
      if (isElement && out === joint) return
      const text = out >= firstLetter ? written + symbols[out] : written
      const flag = flags[reads(transition)]
      if (flag === undefined) return follow(target(transition), read, text, depth + 1)
      const before = state[flag.feature]!
      if (passFlag(flag)) follow(target(transition), read, text, depth + 1)
      state[flag.feature] = before
    }

    if (canRead(0, input[0])) follow(0, 0, '', 0)
    return found
  }
  return { readings }
}
