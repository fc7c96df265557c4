// How easily one word becomes another under the fingers, on the keyboards that Finnish and Swedish are typed with.

const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm']

/** Each row stands half a key to the right of the one above. */
const places = new Map(
  rows.flatMap((row, y) => Array.from(row, (key, x) => [key, { x: x + y / 2, y }] as const)),
)

const areNeighbours = (a: string, b: string): boolean => {
  const [first, second] = [places.get(a), places.get(b)]
  if (!first || !second) return false
  return Math.abs(first.y - second.y) <= 1 && Math.abs(first.x - second.x) <= 1
}

const withoutDots = (letter: string): string => letter.normalize('NFD').charAt(0)

const changed = (a: string, b: string): number => {
  if (a === b) return 0
  if (withoutDots(a) === withoutDots(b)) return 0.4
  return areNeighbours(a, b) ? 0.7 : 1
}

/** A letter too many or too few is likelier where it stands twice. */
const doubled = (word: string, at: number): number => (word[at] === word[at - 1] ? 0.7 : 1)

const swapped = 0.8

/** Mistakes between two words, those that fingers make counted for less than one. */
export const slips = (typed: string, meant: string): number => {
  let before: number[] = []
  let last = [0]
  for (let j = 1; j <= meant.length; j++) last.push(last[j - 1]! + doubled(meant, j - 1))
  for (let i = 1; i <= typed.length; i++) {
    const row = [last[0]! + doubled(typed, i - 1)]
    for (let j = 1; j <= meant.length; j++) {
      const [a, b] = [typed[i - 1]!, meant[j - 1]!]
      let cost = Math.min(
        last[j - 1]! + changed(a, b),
        last[j]! + doubled(typed, i - 1),
        row[j - 1]! + doubled(meant, j - 1),
      )
      const isSwap = i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b
      if (isSwap) cost = Math.min(cost, before[j - 2]! + swapped)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[meant.length]!
}
