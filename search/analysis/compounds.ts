// Cuts a compound into elements by what may stand in front and what may stand last.

export type Piece = { surface: string; base: string }

export type CompoundRules = {
  /** Base form of a modifier as it is written in front, when it can be one. */
  modifier(surface: string): string | undefined
  /** Base form of the last element, when it can be one. */
  tail(surface: string): string | undefined
  shortestModifier: number
  shortestTail: number
}

const mostElements = 5

/** Elements of a compound, the first cut that works; undefined for a word that is none. */
export const splitCompound = (
  word: string,
  rules: CompoundRules,
  room = mostElements,
): Piece[] | undefined => {
  if (room < 2) return undefined
  for (let cut = rules.shortestModifier; cut <= word.length - rules.shortestTail; cut++) {
    const surface = word.slice(0, cut)
    const base = rules.modifier(surface)
    if (base === undefined) continue
    const rest = word.slice(cut)
    const more = splitCompound(rest, rules, room - 1)
    if (more) return [{ surface, base }, ...more]
    const last = rules.tail(rest)
    if (last !== undefined)
      return [
        { surface, base },
        { surface: rest, base: last },
      ]
  }
  return undefined
}
