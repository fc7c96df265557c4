// Readings without Voikko's dictionary: base forms by word endings, kept when they stand in a list of words.
import { splitCompound, type CompoundRules, type Piece } from '../compounds'
import { unique } from '../terms'
import type { WordEndings } from '../word-endings'
import { joinElements, type Element, type Reading } from './reading'
import type { ReadWord } from './voikko-words'

const mostReadings = 2
const clitic = /(?:kin|kaan|kään|kö|ko|han|hän|pa|pä)$/
const possessive = /(?:ni|si|mme|nne|nsa|nsä|(?<=([aeiouyäö])\1)n)$/

const toElement = ({ surface, base }: Piece): Element => ({
  surface,
  base,
  inner: [],
  wordClass: 'n',
  tags: [],
  hyphenAfter: false,
})

/** The word without what hangs at its end: taloissakin → taloissa, ohjelmastaan → ohjelmasta. */
const bareForms = (word: string): string[] => {
  const bare = [clitic, possessive].flatMap((ending) =>
    ending.test(word) ? [word.replace(ending, '')] : [],
  )
  return bare.flatMap((form) => [
    form,
    form.replace(/([aeiouyäö])\1$/, '$1'),
    form.replace(/e$/, 'i'),
  ])
}

export const listedWords = (words: ReadonlySet<string>, endings: WordEndings): ReadWord => {
  const listed = (word: string): string[] =>
    [word, ...endings.guessByAll(word)].filter((base) => words.has(base))

  const basesOf = (word: string): string[] => {
    const bases = listed(word)
    return unique(bases.length > 0 ? bases : bareForms(word).flatMap(listed))
  }

  /** A modifier stands in its base form or in the genitive, or has -s for -nen: hevonen, hevos-. */
  const modifier = (surface: string): string | undefined => {
    if (words.has(surface)) return surface
    const adjective = `${surface.slice(0, -1)}nen`
    if (surface.endsWith('s') && words.has(adjective)) return adjective
    return surface.endsWith('n') ? listed(surface)[0] : undefined
  }

  const rules: CompoundRules = {
    modifier,
    tail: (surface) => basesOf(surface)[0],
    shortestModifier: 3,
    shortestTail: 4,
  }

  return (word): Reading[] => {
    const bases = basesOf(word).slice(0, mostReadings)
    const elements = splitCompound(word, rules)?.map(toElement)
    if (elements && bases.length === 0) return [{ lemma: joinElements(elements), elements }]
    return bases.map((lemma) => ({
      lemma,
      elements: elements ?? [toElement({ surface: word, base: lemma })],
    }))
  }
}
