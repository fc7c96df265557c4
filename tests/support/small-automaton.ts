// Makes a tiny automaton in Voikko's format, so that its reader is tested without the dictionary itself.

/** From a state, by a symbol of the word ('' for none), to a state, writing a text that stands in the symbols. */
export type Way = { from: number; reads: string; writes: string; to: number }

const finalSymbol = 0xffff

/**
 * States are numbers from 0, the first one being the start; `finals` are where a word may end. In each the end
 * stands first, then the ways in the order of what they read, as in the dictionary.
 */
export const smallAutomaton = (ways: Way[], finals: number[], flags: string[] = []): Uint8Array => {
  const texts = new Set(ways.flatMap(({ reads, writes }) => [reads, writes]))
  const letters = [...texts].filter((text) => text.length > 0 && !/^[@[]/.test(text))
  const tags = [...texts].filter((text) => text.startsWith('['))
  const symbols = ['', ...flags, ...letters, ...tags]
  const states = Math.max(...ways.flatMap(({ from, to }) => [from, to])) + 1
  const numberOf = (symbol: string) => symbols.indexOf(symbol)
  const outOf = (state: number) =>
    ways
      .filter(({ from }) => from === state)
      .sort((one, other) => numberOf(one.reads) - numberOf(other.reads))
  // A state with more than 255 ways has a cell that counts them after its first one.
  const waysIn = (state: number) => outOf(state).length + (finals.includes(state) ? 1 : 0)
  const cellsIn = (state: number) => waysIn(state) + (waysIn(state) > 255 ? 1 : 0)
  const startOf = (state: number): number =>
    Array.from({ length: state }, (_, index) => cellsIn(index)).reduce((sum, n) => sum + n, 0)

  const header = Buffer.alloc(16)
  header.writeUInt32LE(0x00013a6e, 0)
  header.writeUInt32LE(0x000351fa, 4)
  const count = Buffer.alloc(2)
  count.writeUInt16LE(symbols.length)
  const table = Buffer.concat([header, count, Buffer.from(`${symbols.join('\0')}\0`)])
  const padding = Buffer.alloc((8 - (table.length % 8)) % 8)

  const cell = (reads: number, writes: number, target: number, more: number) => {
    const bytes = Buffer.alloc(8)
    bytes.writeUInt16LE(reads, 0)
    bytes.writeUInt16LE(writes, 2)
    bytes.writeUInt32LE((target | (more << 24)) >>> 0, 4)
    return bytes
  }
  const cells = Array.from({ length: states }, (_, state) => {
    const more = waysIn(state) - 1
    const firstMore = Math.min(more, 255)
    const end = finals.includes(state) ? [cell(finalSymbol, 0, 0, firstMore)] : []
    const list = [
      ...end,
      ...outOf(state).map(({ reads, writes, to }, index) =>
        cell(
          numberOf(reads),
          numberOf(writes),
          startOf(to),
          index + end.length === 0 ? firstMore : 0,
        ),
      ),
    ]
    if (more >= 255) {
      const overflow = Buffer.alloc(8)
      overflow.writeUInt32LE(more, 0)
      list.splice(1, 0, overflow)
    }
    return Buffer.concat(list)
  })
  return Buffer.concat([table, padding, ...cells])
}
