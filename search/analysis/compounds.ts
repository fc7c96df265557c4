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
export const splitCompound = (word: string, rules: CompoundRules): Piece[] | undefined => {
  const failed = new Set<string>()

  const split = (rest: string, room: number): Piece[] | undefined => {
    const last = rest.length - rules.shortestTail
    const attempt = `${rest.length} ${room}`
    if (room < 2 || failed.has(attempt)) return undefined
    for (let cut = rules.shortestModifier; cut <= last; cut++) {
      const surface = rest.slice(0, cut)
      const base = rules.modifier(surface)
      if (base === undefined) continue
      const more = split(rest.slice(cut), room - 1)
      if (more) return [{ surface, base }, ...more]
      const tail = rules.tail(rest.slice(cut))
      if (tail !== undefined)
        return [
          { surface, base },
          { surface: rest.slice(cut), base: tail },
        ]
    }
    failed.add(attempt)
    return undefined
  }

  return split(word, mostElements)
}
