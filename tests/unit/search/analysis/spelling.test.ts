import { describe, expect, test } from '@jest/globals'
import { slips } from '@/search/analysis/slips'
import { buildSpeller, mistakes } from '@/search/analysis/spelling'

const speller = buildSpeller(
  [
    ['kaupunkiseutu', 12],
    ['kaupunki', 30],
    ['rahoitus', 9],
    ['raha', 40],
    ['rata', 2],
    ['eu', 99],
  ].map(([word, documents]) => ({ word: String(word), documents: Number(documents) })),
)
const corrected = (word: string) => speller.correct(word).map((correction) => correction.word)

describe('corrections of a word', () => {
  test('are words of the index one mistake away: a letter more, less, another, or two changed round', () => {
    expect(
      ['kaupunkki', 'kapunki', 'kaupynki', 'kauupnki'].map((word) => corrected(word)[0]),
    ).toEqual(['kaupunki', 'kaupunki', 'kaupunki', 'kaupunki'])
  })

  test('are two mistakes away for nine letters and more, never for shorter words', () => {
    expect(corrected('kaupumkisetu')).toEqual(['kaupunkiseutu'])
    expect(corrected('rahottus')).toEqual(['rahoitus'])
    expect(corrected('rhaoitsu')).toEqual([])
  })

  test('begin as the typed word does, then the more frequent comes first, three at most', () => {
    expect(corrected('rapa')).toEqual(['raha', 'rata'])
    expect(speller.correct('rapa', 1)).toHaveLength(1)
  })

  test('begin with the easier slip of two that are as near', () => {
    const words = ['kasa', 'kata', 'kaša'].map((word) => ({ word, documents: 1 }))
    const [first] = buildSpeller(words).correct('kada')
    expect(first?.word).toBe('kasa')
    expect(slips('seutu', 'seuty')).toBeLessThan(slips('seutu', 'seutq'))
    expect(slips('oljy', 'öljy')).toBeLessThan(slips('aljy', 'oljy'))
    expect(slips('ohjelama', 'ohjelma')).toBe(1)
    expect(slips('ohjellma', 'ohjelma')).toBeLessThan(1)
    expect(slips('ohejlma', 'ohjelma')).toBeLessThan(1)
  })

  test('are none for a very short word, a known word or nonsense', () => {
    expect([
      corrected('ea'),
      corrected('kaupunki'),
      corrected('x'.repeat(5000)),
      corrected(''),
    ]).toEqual([[], [], [], []])
  })

  test('count mistakes up to what is asked', () => {
    expect(mistakes('talo', 'talo', 2)).toBe(0)
    expect(mistakes('talo', 'tlao', 2)).toBe(1)
    expect(mistakes('talo', 'kala', 1)).toBe(2)
  })
})
