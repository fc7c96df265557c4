import { expect, test } from '@jest/globals'
import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import { placesOf, writtenFiles } from '@/tests/support/source-files'

const names = () => [
  'INKA',
  ...new Set(
    inkaSeed.cityRegions.flatMap(({ words }) => Object.values(words).map(({ name }) => name)),
  ),
]

test('the list of names is the seed’s own', () => {
  expect(names()).toEqual(
    expect.arrayContaining(['INKA', 'Joensuu', 'Uleåborg', 'Pääkaupunkiseutu']),
  )
})

test('no file outside seed, tests and documents names the seeded programme or one of its regions', () => {
  const house = writtenFiles().filter(
    (file) =>
      !/^(seed|tests|docs)\/|\.md$/.test(file) && /\.(ts|tsx|js|mjs|json|css|svg)$/.test(file),
  )
  const pattern = new RegExp(`(?<!\\p{L})(${names().join('|')})(?!\\p{L})`, 'iu')
  expect(placesOf(house, pattern)).toEqual([])
})
