// What the readings of a Finnish word say to the index.
import type { Terms } from '../language-analyser'
import { toTerms } from '../terms'
import { joinElements, type Reading } from './reading'

const shortestPart = 2

/** Elements, and elements joined from the front and from the back: itse, hallinto, alue, itsehallinto, hallintoalue. */
const partsOf = ({ elements }: Reading): string[] => {
  const parts = elements.flatMap(({ base, inner }) => [base, ...inner])
  for (let cut = 1; cut < elements.length; cut++) {
    parts.push(joinElements(elements.slice(0, cut)), joinElements(elements.slice(cut)))
  }
  return parts.filter((part) => part.length >= shortestPart)
}

/** "Laatimista" is a form of laatiminen; that it could be of laatima too says nothing of laatia. */
const verbsOf = (readings: Reading[]): string[] =>
  readings.some(({ lemma }) => lemma.endsWith('minen'))
    ? []
    : readings.flatMap(({ verb }) => verb ?? [])

export const termsOfReadings = (readings: Reading[]): Terms =>
  toTerms(
    readings.map(({ lemma }) => lemma),
    readings.flatMap(partsOf),
    verbsOf(readings),
  )
