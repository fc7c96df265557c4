import { bestOf } from './best-of'

/**
 * A stretch of the numbers below `size` in an order: counted from the nearer end, so that no more than half of them
 * are kept in order; empty where the stretch begins behind the last.
 */
export const stretchOf = (
  size: number,
  { from, to }: { from: number; to: number },
  compare: (a: number, b: number) => number,
): number[] => {
  const end = Math.min(to, size)
  if (from >= end) return []
  if (end <= size - from) return bestOf(size, end, compare).slice(from)
  return bestOf(size, size - from, (a, b) => compare(b, a))
    .reverse()
    .slice(0, end - from)
}
