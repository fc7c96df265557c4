// A query as a path segment, so that a page of a query can be a static page (ADR 0027). Whoever asks may
// write anything: what is kept is short, ordered, and means the same however it was written.

export type QueryPair = [name: string, value: string]

/** Folder below a list's own, in which its pages of a query stand. */
export const queryFolder = 'query'

/** How much of a query a page takes. The segment travels in a header, for which servers have little room. */
export type QueryLimits = {
  /** Characters of a value: more than the page uses, so that it can tell that the value was cut. */
  value: number
  /** Of all pairs together, in the measure of `sizeOf`. */
  all: number
  sizeOf: (text: string) => number
  /** Whether a name may have several values; else the first one counts. */
  isRepeatable: boolean
}

export const listLimits: QueryLimits = {
  value: 120,
  all: 300,
  sizeOf: (text) => text.length,
  isRepeatable: false,
}

/** A search has a long text, and many values of a facet. */
export const searchLimits: QueryLimits = {
  value: 420,
  all: 1_800,
  sizeOf: (text) => Buffer.byteLength(text),
  isRepeatable: true,
}

/** A form of the feedback page: its token, and the address of a page. */
export const feedbackLimits: QueryLimits = {
  value: 1_000,
  all: 1_500,
  sizeOf: (text) => Buffer.byteLength(text),
  isRepeatable: false,
}

/** Stands for the pairs for which there was no room, where a page has to say that they are missing. */
export const noRoomName = '…'

const longestName = 40

const cleaned = (text: string, longest: number): string =>
  [...text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')].slice(0, longest).join('').trim()

const inOrder = ([name, value]: QueryPair, [otherName, otherValue]: QueryPair): number => {
  if (name !== otherName) return name < otherName ? -1 : 1
  if (value === otherValue) return 0
  return value < otherValue ? -1 : 1
}

/** The pairs that mean something, in one order. */
export const cleanPairs = (pairs: Iterable<QueryPair>, limits: QueryLimits): QueryPair[] => {
  const { value: longestValue, all, sizeOf, isRepeatable } = limits
  const kept = new Map<string, QueryPair>()
  let room = all
  let isCut = false
  for (const [name, value] of pairs) {
    const pair: QueryPair = [cleaned(name, longestName), cleaned(value, longestValue)]
    const key = isRepeatable ? JSON.stringify(pair) : pair[0]
    if (!pair[0] || !pair[1] || kept.has(key)) continue
    const size = sizeOf(pair[0]) + sizeOf(pair[1])
    if (size > room || (isRepeatable && pair[0] === noRoomName)) {
      isCut = true
      continue
    }
    kept.set(key, pair)
    room -= size
  }
  const ordered = [...kept.values()].sort(inOrder)
  return isCut && isRepeatable ? [...ordered, [noRoomName, '1']] : ordered
}

/** A query as base64url; empty where it asks for nothing. */
export const toQuerySegment = (pairs: Iterable<QueryPair>, limits = listLimits): string => {
  const clean = cleanPairs(pairs, limits)
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
export const parseQuerySegment = (
  segment: string,
  limits = listLimits,
): QueryPair[] | undefined => {
  const pairs = parsed(Buffer.from(segment, 'base64url').toString())
  return isPairs(pairs) && toQuerySegment(pairs, limits) === segment ? pairs : undefined
}
