// A column of sets of values in memory. Few sets differ, so that a document's is a number: one look-up
// answers a filter, and one addition counts it.

const grown = (codes: Uint32Array, row: number): Uint32Array => {
  const larger = new Uint32Array(Math.max(row + 1, codes.length * 2))
  larger.set(codes)
  return larger
}

export class ValueSets<Value extends string | number> {
  /** By row: which of `sets` the document has; 0 is the empty one. */
  codes: Uint32Array = new Uint32Array(1024)
  readonly sets: Value[][] = [[]]
  private readonly known = new Map([['[]', 0]])

  put(row: number, values: Value[]): void {
    if (row >= this.codes.length) this.codes = grown(this.codes, row)
    const key = JSON.stringify(values)
    let code = this.known.get(key)
    if (code === undefined) {
      code = this.sets.push(values) - 1
      this.known.set(key, code)
    }
    this.codes[row] = code
  }

  /** By code: whether the set has a value like this. */
  having(isWanted: (value: Value) => boolean): Uint8Array {
    return Uint8Array.from(this.sets, (values) => (values.some(isWanted) ? 1 : 0))
  }
}
