import { expect, test } from '@jest/globals'
import { hyphenated } from '@/components/ui/hyphenate'

test('a long Finnish word may break where Finnish breaks it', () => {
  expect(hyphenated('elinkeinoministeriö', 'fi').split('\u00ad').length).toBeGreaterThan(3)
})

test('short words and unknown languages stay as they are', () => {
  expect(hyphenated('Ohjelma', 'fi')).toBe('Ohjelma')
  expect(hyphenated('elinkeinoministeriö', 'xx')).toBe('elinkeinoministeriö')
})

test('no line is left with the last letters of a word', () => {
  expect(hyphenated('Pääkaupunkiseutu', 'fi')).toMatch(/\u00adseutu$/)
})

test('a hyphen stays with the word that it begins, and a number with what it counts', () => {
  expect(hyphenated('Kaupungit -ohjelma', 'fi')).toBe('Kaupungit -\u2060ohjelma')
  expect(hyphenated('työ- ja elinkeinotoimi', 'fi').startsWith('työ- ja ')).toBe(true)
  expect(hyphenated('20 miljoonaa euroa', 'fi')).toBe('20\u00a0miljoonaa euroa')
  expect(hyphenated('Tilanne 5.2.2014 ja nyt', 'fi')).toBe('Tilanne 5.2.2014 ja nyt')
})

test.each(['tietosuojavastaava.tem@gov.fi', 'www.saavutettavuusvaatimukset.fi'])(
  'an address stays as it is, to be copied: %s',
  (address) => {
    expect(hyphenated(address, 'fi')).toBe(address)
    expect(hyphenated(`Tietosuojavaltuutettu ${address}`, 'fi')).toMatch(/\u00ad.* \S+$/)
    expect(hyphenated(`Tietosuojavaltuutettu ${address}`, 'fi').endsWith(` ${address}`)).toBe(true)
  },
)
