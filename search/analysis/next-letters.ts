// Which letters a state of an automaton can read next: paths that cannot read the next letter are not begun.
import { finalSymbol, type Transitions } from './automaton-file'

const bitsEach = 32

/** @param letter its symbol, or undefined for the end of the word */
export type CanRead = (head: number, letter: number | undefined) => boolean

/**
 * What can be read through whatever reads nothing, flags aside. Found for a state when it is first asked for: words
 * visit few of them.
 */
export const nextLetters = (
  { size, countOf, at, reads, target }: Transitions,
  firstLetter: number,
  lastLetter: number,
): CanRead => {
  /** Bit 0 is the end of a word. */
  const width = Math.ceil((lastLetter - firstLetter + 2) / bitsEach)
  /** Where the bits of a state begin, by its head; 0 is not yet known. */
  const placeOf = new Uint32Array(size)
  let bits = new Uint32Array(1024 * width)
  let end = width

  const newPlace = (): number => {
    if (end + width > bits.length) {
      const larger = new Uint32Array(bits.length * 2)
      larger.set(bits)
      bits = larger
    }
    end += width
    return end - width
  }

  const setBit = (place: number, bit: number): void => {
    bits[place + (bit >>> 5)]! |= 1 << (bit & 31)
  }

  const find = (from: number): number => {
    const place = newPlace()
    const seen = new Set([from])
    // A set goes on to what is added while it is gone through.
    for (const head of seen) {
      const known = placeOf[head]!
      if (known > 0) {
        for (let word = 0; word < width; word++) bits[place + word]! |= bits[known + word]!
        continue
      }
      for (let index = 0; index < countOf(head); index++) {
        const transition = at(head, index)
        const symbol = reads(transition)
        if (symbol === finalSymbol) setBit(place, 0)
        else if (symbol >= firstLetter) setBit(place, symbol - firstLetter + 1)
        else seen.add(target(transition))
      }
    }
    placeOf[from] = place
    return place
  }

  return (head, letter) => {
    const place = placeOf[head] || find(head)
    const bit = letter === undefined ? 0 : letter - firstLetter + 1
    return ((bits[place + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1
  }
}
