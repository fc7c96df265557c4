// Pseudo-documents for measuring cost, the same ones at each run: ten sentences and a facet of each kind. Some long
// words get another one in front, so that the vocabulary grows as it does in real texts.
import type { SearchDocument } from '../../search/engine/search-engine'
import { randomNumbers } from './random-numbers'

const sentencesEach = 10
const shareLengthened = 0.05
/** With these, 100,000 documents have as many different words as a measured collection of that size. */
const modifierCount = 400
const longWord = /\p{Ll}{6,}/gu

const types = ['program', 'theme', 'city-region', 'page', 'document', 'person']
const themes = [...'abcdefgh'].map((letter) => `theme-${letter}`)
const regions = Array.from({ length: 20 }, (_, index) => `region-${index}`)
const sources = ['eu', 'esr', 'state', 'town', 'research', 'firm', 'other']

export function* pseudoDocuments(sentences: string[], count: number): Generator<SearchDocument> {
  const random = randomNumbers(7)
  const longWords = new Set(sentences.flatMap((text) => text.match(longWord) ?? []))
  const modifiers = [...longWords].slice(0, modifierCount)
  const anyOf = (list: string[]) => list[Math.floor(random() * list.length)] ?? ''
  /** The first of a list far more often than the last. */
  const mostly = (list: string[]) => list[Math.floor(random() * random() * list.length)] ?? ''
  for (let id = 1; id <= count; id++) {
    const body = Array.from({ length: sentencesEach }, () => anyOf(sentences))
      .join(' ')
      .replace(longWord, (word) => (random() < shareLengthened ? anyOf(modifiers) + word : word))
    const year = 2010 + Math.floor(random() * 16)
    yield {
      id: `${id}`,
      locale: 'fi',
      title: body.split(' ').slice(0, 7).join(' '),
      body,
      facets: {
        type: [mostly(types)],
        theme: [mostly(themes)],
        cityRegion: [mostly(regions)],
        year: [`${year}`],
        sourceType: [mostly(sources)],
      },
      date: `${year}-01-01`,
      amounts: [id * 100],
    }
  }
}
