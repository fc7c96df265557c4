// Where in a text a query is answered.
import type { Match, MatchKind } from '../search-engine'
import { mark, type MarkedForms, type MarkedPhrase } from './marked-forms'
import type { TokenPlace } from './token-places'

type Marks = Map<number, MatchKind>

/** One after the other, from each place on. */
const markSequences = (marks: Marks, places: TokenPlace[], { positions }: MarkedPhrase): void => {
  places.forEach((_, begin) => {
    const kinds = positions.map((forms, step) => forms.get(places[begin + step]?.form ?? -1))
    if (!kinds.every((kind) => kind !== undefined)) return
    kinds.forEach((kind, step) => mark(marks, begin + step, kind))
  })
}

/** Every word of each stretch that has all of them. */
const markNear = (
  marks: Marks,
  places: TokenPlace[],
  { positions, within = 0 }: MarkedPhrase,
): void => {
  const hits = places.flatMap(({ form }, index) => {
    const kind = positions.map((forms) => forms.get(form)).find(Boolean)
    return kind ? [{ index, form, kind }] : []
  })
  hits.forEach(({ index: begin }, from) => {
    const near: typeof hits = []
    for (let at = from; (hits[at]?.index ?? Infinity) - begin <= within; at++) {
      near.push(hits[at] as (typeof hits)[number])
    }
    if (!positions.every((forms) => near.some(({ form }) => forms.has(form)))) return
    near.forEach(({ index, kind }) => mark(marks, index, kind))
  })
}

/** In the order of the text, each with the strongest way in which it answers. */
export const matchesIn = (places: TokenPlace[], { words, phrases }: MarkedForms): Match[] => {
  const marks: Marks = new Map()
  places.forEach(({ form }, index) => {
    const kind = words.get(form)
    if (kind) mark(marks, index, kind)
  })
  for (const phrase of phrases) {
    if (phrase.within === undefined) markSequences(marks, places, phrase)
    else markNear(marks, places, phrase)
  }
  return places.flatMap(({ start, end }, index) => {
    const kind = marks.get(index)
    return kind ? [{ start, end, kind }] : []
  })
}
