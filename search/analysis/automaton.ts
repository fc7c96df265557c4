// Reads the automata of Voikko (format VFST, version 5): an input word → the texts its paths write.
import { nextLetters } from './next-letters'

/** Work that one word may cost; real words need some hundreds of steps. */
const stepBudget = 60_000
const depthLimit = 1_000
const finalTransition = 0xffff
/** So many ways or more: their number stands in the next cell. */
const manyWays = 255
const flagNeutral = 0
const flagAny = 1

type Flag = { operation: string; feature: number; value: number }

const numberIn = (numbers: Map<string, number>, name: string): number => {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size)
  return numbers.size - 1
}

/** The symbols stand between the header and the transitions: epsilon, flags (`@P.X.Y@`), letters, tags (`[Ln]`). */
const readSymbols = (bytes: Uint8Array, view: DataView) => {
  const symbols: string[] = []
  const flags: Flag[] = []
  const letters = new Map<string, number>()
  const features = new Map<string, number>()
  const values = new Map([
    ['', flagNeutral],
    ['@', flagAny],
  ])
  const decoder = new TextDecoder()
  let position = 18
  const count = view.getUint16(16, true)
  for (let index = 0; index < count; index++) {
    const end = bytes.indexOf(0, position)
    const symbol = decoder.decode(bytes.subarray(position, end))
    position = end + 1
    symbols.push(symbol)
    if (letters.size === 0 && symbol.startsWith('@')) {
      const [feature = '', value = '@'] = symbol.slice(3, -1).split('.')
      flags[index] = {
        operation: symbol.charAt(1),
        feature: numberIn(features, feature),
        value: numberIn(values, value),
      }
    } else if (index > 0 && symbol.length > 0 && !symbol.startsWith('[')) {
      letters.set(symbol, index)
    }
  }
  const firstLetter = Math.min(...letters.values())
  const lastLetter = Math.max(...letters.values())
  return {
    symbols,
    flags,
    letters,
    firstLetter,
    lastLetter,
    features: features.size,
    end: position,
  }
}

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

/** @throws when the bytes are not an unweighted, little-endian automaton of this format */
export const openAutomaton = (file: Uint8Array): Automaton => {
  const bytes = new Uint8Array(file)
  const view = new DataView(bytes.buffer)
  if (bytes.length < 24 || view.getUint32(0, true) !== 0x00013a6e || bytes[8] === 1) {
    throw new Error('Not an unweighted automaton of Voikko')
  }
  const { symbols, flags, letters, firstLetter, lastLetter, features, end } = readSymbols(
    bytes,
    view,
  )
  const start = Math.ceil(end / 8) * 8
  const shorts = new Uint16Array(bytes.buffer, start, (bytes.length - start) >> 1)
  const longs = new Uint32Array(bytes.buffer, start, (bytes.length - start) >> 2)
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

  const countAt = (head: number): number => {
    const more = longs[head * 2 + 1]! >>> 24
    return more === manyWays ? longs[head * 2 + 2]! + 1 : more + 1
  }
  /** The number of many ways has a cell of its own after the first. */
  const cellAt = (head: number, index: number): number =>
    index > 0 && longs[head * 2 + 1]! >>> 24 === manyWays ? head + index + 1 : head + index
  const symbolAt = (cell: number): number => shorts[cell * 4]!
  const targetAt = (cell: number): number => longs[cell * 2 + 1]! & 0xffffff
  const cells = { countAt, cellAt, symbolAt, targetAt, size: longs.length >> 1 }
  const { canRead } = nextLetters(cells, firstLetter, lastLetter)

  /** The first way of a state, from one on, that reads no letter before this one. */
  const firstReading = (letter: number, head: number, from: number, count: number): number => {
    let [low, high] = [from, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (symbolAt(cellAt(head, middle)) < letter) low = middle + 1
      else high = middle
    }
    return low
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
      const count = countAt(head)
      for (let index = 0; index < count; index++) {
        if (++steps > stepBudget || found.length >= limit) return
        let cell = cellAt(head, index)
        let symbol = symbolAt(cell)
        if (symbol === finalTransition) {
          if (letter === undefined) found.push(written)
          continue
        }
        // The letters of a state stand last, in the order of their numbers.
        if (symbol >= firstLetter && symbol !== letter) {
          if (letter === undefined || symbol > letter) return
          index = firstReading(letter, head, index, count)
          if (index === count) return
          cell = cellAt(head, index)
          symbol = symbolAt(cell)
          if (symbol !== letter) return
        }
        const out = shorts[cell * 4 + 1]!
        if (isElement && out === joint) continue
        const target = targetAt(cell)
        const next = symbol === letter ? read + 1 : read
        if (!canRead(target, input[next])) continue
        const text = out >= firstLetter ? written + symbols[out] : written
        const flag = flags[symbol]
        if (flag === undefined) {
          follow(target, next, text, depth + 1)
          continue
        }
        const before = state[flag.feature]!
        if (passFlag(flag)) follow(target, next, text, depth + 1)
        state[flag.feature] = before
      }
    }

    if (canRead(0, input[0])) follow(0, 0, '', 0)
    return found
  }
  return { readings }
}
