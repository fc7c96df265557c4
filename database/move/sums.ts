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

export const makeSum = () => {
  const digests: string[] = []
  return {
    add: (record: object) => {
      digests.push(
        createHash('sha256')
          .update(JSON.stringify(plain(record)))
          .digest('base64url'),
      )
    },
    end: () => ({
      count: digests.length,
      sha256: createHash('sha256').update(digests.sort().join('\n')).digest('hex'),
    }),
  }
}

export type Sum = ReturnType<ReturnType<typeof makeSum>['end']>
