// Which letters a state of an automaton can read next: paths that cannot read the next letter are not begun.

/** The ways out of a state are `count` cells from `cellAt(head, 0)` on; see `automaton.ts`. */
export type Cells = {
  countAt(head: number): number
  cellAt(head: number, index: number): number
  symbolAt(cell: number): number
  targetAt(cell: number): number
  size: number
}

const finalTransition = 0xffff
const wordBits = 32

export type NextLetters = {
  /** @param letter its symbol, or undefined for the end of the word */
  canRead(head: number, letter: number | undefined): boolean
}

/**
 * What can be read through whatever reads nothing, flags aside. Found for a state when it is first asked for: words
 * visit few of them.
 */
export const nextLetters = (cells: Cells, firstLetter: number, lastLetter: number): NextLetters => {
  /** Bit 0 is the end of a word. */
  const width = Math.ceil((lastLetter - firstLetter + 2) / wordBits)
  /** Where the bits of a state begin, by head; 0 is not yet known. */
  const placeOf = new Uint32Array(cells.size)
  let bits = new Uint32Array(1024 * width)
  let end = width

  const newPlace = (): number => {
    if (end + width > bits.length) {
      const larger = new Uint32Array(bits.length * 2)
      larger.set(bits)
      bits = larger
    }
    const place = end
    end += width
    return place
  }

  const setBit = (place: number, bit: number): void => {
    bits[place + (bit >>> 5)]! |= 1 << (bit & 31)
  }

  const find = (head: number): number => {
    const place = newPlace()
    const waiting = [head]
    const seen = new Set(waiting)
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      const known = placeOf[state]!
      if (known > 0) {
        for (let word = 0; word < width; word++) bits[place + word]! |= bits[known + word]!
        continue
      }
      const count = cells.countAt(state)
      for (let index = 0; index < count; index++) {
        const cell = cells.cellAt(state, index)
        const symbol = cells.symbolAt(cell)
        if (symbol === finalTransition) setBit(place, 0)
        else if (symbol >= firstLetter) setBit(place, symbol - firstLetter + 1)
        else if (!seen.has(cells.targetAt(cell))) {
          seen.add(cells.targetAt(cell))
          waiting.push(cells.targetAt(cell))
        }
      }
    }
    placeOf[head] = place
    return place
  }

  return {
    canRead: (head, letter) => {
      const place = placeOf[head] || find(head)
      const bit = letter === undefined ? 0 : letter - firstLetter + 1
      return ((bits[place + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1
    },
  }
}
