import { expect, test } from '@jest/globals'
import { splitCompound } from '@/search/analysis/compounds'

const words = ['itse', 'hallinto', 'alue', 'hallintoalue']
const rules = {
  modifier: (surface: string) => (words.includes(surface) ? surface : undefined),
  tail: (surface: string) =>
    words.find((word) => surface.startsWith(word) && surface.length < word.length + 4),
  shortestModifier: 3,
  shortestTail: 3,
}
const bases = (word: string) => splitCompound(word, rules)?.map(({ base }) => base)

test('a compound is cut into all its elements, the last one in any form', () => {
  expect(bases('itsehallintoalueet')).toEqual(['itse', 'hallinto', 'alue'])
})

test('a word that is none stays whole, however long', () => {
  expect(bases('hallinto')).toBeUndefined()
  expect(bases('itse'.repeat(50))).toBeUndefined()
})
