// One entry as one line of a segment: the hash of its JSON, a space, the JSON. JSON holds no bare line break.
import { createHash } from 'node:crypto'

const hashOf = (json: string | Buffer) => createHash('sha256').update(json).digest('base64url')
const hashLength = hashOf('').length

export const lineBreak = 0x0a

export const encodeLine = (entry: unknown): Buffer => {
  const json = JSON.stringify(entry)
  return Buffer.from(`${hashOf(json)} ${json}\n`)
}

/** Undefined of a line that is not whole; its line break does not matter. */
export const decodeLine = <Entry>(line: Buffer): Entry | undefined => {
  const end = line.at(-1) === lineBreak ? -1 : undefined
  const json = line.subarray(hashLength + 1, end)
  const isWhole = line.toString('latin1', 0, hashLength + 1) === `${hashOf(json)} `
  return isWhole ? (JSON.parse(json.toString()) as Entry) : undefined
}
