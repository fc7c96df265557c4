// A query as a path segment, so that a page of a query can be a static page (ADR 0027). Whoever asks may
// write anything: what is kept is short, ordered, and means the same however it was written.

export type QueryPair = [name: string, value: string]

/** Folder below a list's own, in which its pages of a query stand. */
export const queryFolder = 'query'

/** Longer than what any page uses of a value, so that the page can tell that it was cut. */
const longestValue = 120
const longestName = 40
/** Characters of all pairs together: the segment travels in a header, for which servers have little room. */
const longestQuery = 300

const cleaned = (text: string, longest: number): string =>
  [...text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')].slice(0, longest).join('').trim()

/** The pairs that mean something, in one order; of a repeated name the first. */
const cleanPairs = (pairs: Iterable<QueryPair>): QueryPair[] => {
  const kept = new Map<string, string>()
  let room = longestQuery
  for (const [name, value] of pairs) {
    const [key, words] = [cleaned(name, longestName), cleaned(value, longestValue)]
    const length = key.length + words.length
    if (!key || !words || kept.has(key) || length > room) continue
    kept.set(key, words)
    room -= length
  }
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A query as base64url; empty where it asks for nothing. */
export const toQuerySegment = (pairs: Iterable<QueryPair>): string => {
  const clean = cleanPairs(pairs)
  return clean.length > 0 ? Buffer.from(JSON.stringify(clean)).toString('base64url') : ''
}

const isPairs = (value: unknown): value is QueryPair[] =>
  Array.isArray(value) &&
  value.every(
    (pair) =>
      Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
  )

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The pairs of a segment; undefined for one that `toQuerySegment` never makes. */
export const parseQuerySegment = (segment: string): QueryPair[] | undefined => {
  const pairs = parsed(Buffer.from(segment, 'base64url').toString())
  return isPairs(pairs) && toQuerySegment(pairs) === segment ? pairs : undefined
}
