// The place of a text that answers a query best.
import type { Hit, Match } from '../search-engine'

const length = 280
/** Words before the first match, to read on from. */
const lead = 60

/** The first place from which the most matches can be seen. */
const bestBegin = (matches: Match[]): number => {
  let best = { begin: 0, seen: 0 }
  let last = 0
  matches.forEach(({ start }, index) => {
    while (last < matches.length && (matches[last]?.end ?? 0) - start <= length - lead) last++
    if (last - index > best.seen) best = { begin: start, seen: last - index }
  })
  return best.begin
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at))

/** The beginning of the word at a place, or the place itself in a word without end. */
const toWordStart = (text: string, at: number): number => {
  for (let place = at; place > Math.max(0, at - lead); place--) {
    if (isSpace(text, place - 1)) return place
  }
  return at <= lead ? 0 : at
}

const toWordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  for (let place = at; place > at - lead; place--) {
    if (isSpace(text, place)) return place
  }
  return at
}

export const toExcerpt = (text: string, matches: Match[]): Hit['excerpt'] => {
  const start = toWordStart(text, Math.max(0, bestBegin(matches) - lead))
  const end = Math.max(toWordEnd(text, start + length), start)
  return {
    text: text.slice(start, end),
    matches: matches
      .filter((match) => match.start >= start && match.end <= end)
      .map((match) => ({ ...match, start: match.start - start, end: match.end - start })),
    isStart: start === 0,
    isEnd: end === text.length,
  }
}
