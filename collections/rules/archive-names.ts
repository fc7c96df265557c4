// Names of the files in a ZIP archive, by its table of contents. They are never compressed.
const endOfTable = Buffer.from('PK\u0005\u0006', 'latin1')
const entry = Buffer.from('PK\u0001\u0002', 'latin1')
const entryHead = 46

/** The names, or undefined where the archive is damaged or ends too early. */
export const archiveNames = (data: Buffer): string[] | undefined => {
  const end = data.lastIndexOf(endOfTable)
  // What follows the end of a table is its own comment: a second, forged end would hide the first.
  if (end < 0 || end + 22 > data.length) return undefined
  if (end + 22 + data.readUInt16LE(end + 20) !== data.length) return undefined
  const count = data.readUInt16LE(end + 10)
  const names: string[] = []
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + entryHead > end || !data.subarray(at, at + 4).equals(entry)) return undefined
    const lengths = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset))
    names.push(data.toString('utf8', at + entryHead, at + entryHead + lengths[0]!))
    at += entryHead + lengths.reduce((sum, length) => sum + length, 0)
  }
  return at === end && count > 0 ? names : undefined
}
