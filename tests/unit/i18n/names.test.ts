import { describe, expect, test } from '@jest/globals'
import { nameWithinSentence } from '@/i18n/names'

describe('in an English sentence', () => {
  test.each([
    'Ministry of Economic Affairs and Employment',
    'Regional Council of Lapland',
    'City of Helsinki',
    'Finnish Meteorological Institute',
    'Helsinki Metropolitan Area',
    'Innovative Cities programme (INKA)',
  ])('%s takes its article', (name) => {
    expect(nameWithinSentence('en', name)).toBe(`the ${name}`)
  })

  test.each(['Tekes', 'Business Finland', 'Oulu', 'Aalto University', 'INKA', 'Growth 2030'])(
    '%s has none',
    (name) => {
      expect(nameWithinSentence('en', name)).toBe(name)
    },
  )
})

test('in a Swedish one the noun before a name is written small', () => {
  const written = (name: string) => nameWithinSentence('sv', name)
  expect(written('Programmet Innovativa städer (INKA)')).toBe('programmet Innovativa städer (INKA)')
  expect(written('Uleåborg')).toBe('Uleåborg')
})

test('in a Finnish one a name stays as it is', () => {
  const name = 'Innovatiiviset kaupungit -ohjelma (INKA)'
  expect(nameWithinSentence('fi', name)).toBe(name)
})
