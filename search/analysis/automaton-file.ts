// Reads the file of an automaton of Voikko (format VFST, version 5): its symbols and its transitions.

/** Reads no letter: the word may end here. */
export const finalSymbol = 0xffff
/** So many transitions or more: their number stands in the next cell. */
const manyTransitions = 255
export const flagNeutral = 0
export const flagAny = 1

export type Flag = { operation: string; feature: number; value: number }

/** Those of a state begin at its head: the end of a word first, then what reads no letter, then letters by number. */
export type Transitions = {
  /** Of all states together. */
  size: number
  countOf(head: number): number
  /** Place of one of the transitions of a state. */
  at(head: number, index: number): number
  reads(transition: number): number
  writes(transition: number): number
  /** Head of the state that it leads to. */
  target(transition: number): number
}

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

const readTransitions = (bytes: Uint8Array, start: number): Transitions => {
  const shorts = new Uint16Array(bytes.buffer, start, (bytes.length - start) >> 1)
  const longs = new Uint32Array(bytes.buffer, start, (bytes.length - start) >> 2)
  const moreAt = (head: number) => longs[head * 2 + 1]! >>> 24
  return {
    size: longs.length >> 1,
    countOf: (head) =>
      moreAt(head) === manyTransitions ? longs[head * 2 + 2]! + 1 : moreAt(head) + 1,
    at: (head, index) =>
      index > 0 && moreAt(head) === manyTransitions ? head + index + 1 : head + index,
    reads: (transition) => shorts[transition * 4]!,
    writes: (transition) => shorts[transition * 4 + 1]!,
    target: (transition) => longs[transition * 2 + 1]! & 0xffffff,
  }
}

/** @throws when the bytes are not an unweighted, little-endian automaton of this format */
export const readAutomatonFile = (file: Uint8Array) => {
  const bytes = new Uint8Array(file)
  const view = new DataView(bytes.buffer)
  if (bytes.length < 24 || view.getUint32(0, true) !== 0x00013a6e || bytes[8] === 1) {
    throw new Error('Not an unweighted automaton of Voikko')
  }
  const { end, ...symbols } = readSymbols(bytes, view)
  return { ...symbols, transitions: readTransitions(bytes, Math.ceil(end / 8) * 8) }
}
