// What a collection says, told so that two databases can be compared: without order, and without what is
// empty, which the one leaves out and the other writes.
import { createHash } from 'node:crypto'

/** Ids and dates as text, keys in order, nothing empty. */
const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (typeof value !== 'object') return value
  if (value === null) return undefined
  if ('toHexString' in value && typeof value.toHexString === 'function') return value.toHexString()
  const entries = Object.entries(value)
    .map(([key, one]) => [key, plain(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

type Identified = { id: unknown }

export const makeSum = () => {
  const digests = new Map<string, string>()
  return {
    add: (record: Identified) => {
      const text = JSON.stringify(plain(record))
      digests.set(String(record.id), createHash('sha256').update(text).digest('base64url'))
    },
    /** The first record that another sum tells otherwise, or does not know. */
    firstUnlike: (other: ReadonlyMap<string, string>) =>
      [...digests.keys(), ...other.keys()].find((id) => digests.get(id) !== other.get(id)),
    digests: digests as ReadonlyMap<string, string>,
    end: () => ({
      count: digests.size,
      sha256: createHash('sha256')
        .update([...digests.values()].sort().join('\n'))
        .digest('hex'),
    }),
  }
}

export type Sum = ReturnType<ReturnType<typeof makeSum>['end']>
