import { describe, expect, test } from '@jest/globals'
import { createAnalyser } from '@/search/analysis/create-analyser'
import { testWithVoikko } from '@/tests/support/dictionaries'

const analyser = createAnalyser('fi')
const lemmas = (word: string) => {
  const { l, a } = analyser.analyse(word)
  return [...l, ...a]
}

const forms: [form: string, lemma: string, parts: string[]][] = [
  ['kaupunkiseuduille', 'kaupunkiseutu', ['kaupunki', 'seutu']],
  ['ohjelmassa', 'ohjelma', []],
  ['rahoitusta', 'rahoitus', []],
  ['elinkeinoministeriön', 'elinkeinoministeriö', ['ministeriö']],
  [
    'itsehallintoalueet',
    'itsehallintoalue',
    ['itse', 'hallinto', 'alue', 'hallintoalue', 'itsehallinto'],
  ],
  ['eduskuntavaaleissa', 'eduskuntavaali', ['eduskunta', 'kunta', 'vaali']],
  ['kehittämisohjelmia', 'kehittämisohjelma', ['kehittäminen', 'ohjelma']],
  ['maa-alueita', 'maa-alue', ['maa', 'alue']],
  ['isolla-britannialla', 'iso-britannia', []],
  ['pohjois-suomessa', 'pohjois-suomi', ['suomi']],
  ['nopeasti', 'nopeasti', []],
  ['parhaan', 'hyvä', []],
  ["vaa'an", 'vaaka', []],
]

describe('Finnish words, by the dictionary', () => {
  testWithVoikko.each(forms)('%s is a form of %s', (form, lemma, parts) => {
    const terms = analyser.analyse(form)
    expect(terms.l).toEqual([lemma])
    expect(terms.p).toEqual(expect.arrayContaining(parts))
    if (parts.length === 0) expect(terms.p).not.toContain(lemma)
  })

  testWithVoikko.each([
    ['tehdyistä', 'tehty', 'tehdä'],
    ['perustuvan', 'perustuva', 'perustua'],
    ['allekirjoittanut', 'allekirjoittanut', 'allekirjoittaa'],
  ])('%s is %s and says its verb, %s', (form, lemma, verb) => {
    expect(analyser.analyse(form)).toMatchObject({ l: [lemma], v: [verb] })
  })

  testWithVoikko('a name or a new word is guessed', () => {
    expect(lemmas('showroomilla')).toContain('showroom')
    expect(lemmas('tem:ssä')).toContain('tem')
    expect(lemmas('garrettin')).toContain('garrett')
    const compound = analyser.analyse('xyloohjelmassa')
    expect([...compound.l, ...compound.a]).toContain('xyloohjelma')
    expect(compound.p).toContain('ohjelma')
    expect(analyser.analyse('inka-ohjelmaan').p).toEqual(
      expect.arrayContaining(['inka', 'ohjelma']),
    )
  })

  testWithVoikko('a word cut at the end of a line is the whole word', () => {
    expect(lemmas('kehittä-misen')).toContain('kehittäminen')
  })

  testWithVoikko('a base form is looked for as itself: voima does not find voida', () => {
    const terms = (word: string) => new Set(analyser.expand(word).map(({ term }) => term))
    expect(terms('voima')).toEqual(new Set(['voima']))
    expect(terms('tehdyistä')).toEqual(new Set(['tehdyistä', 'tehty', 'tehdä']))
  })

  testWithVoikko('nonsense costs next to nothing', () => {
    const start = performance.now()
    for (const word of ['a'.repeat(79), 'ö'.repeat(5000), 'kissa'.repeat(15), '𝔘'])
      analyser.analyse(word)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('Finnish words, without the dictionary', () => {
  const fallback = createAnalyser('fi', { kind: 'fallback' })

  test('says that it is the fallback, and its version is another one', () => {
    expect(fallback.description).toEqual({ method: 'fallback', missing: 'voikko' })
    expect(fallback.version).toMatch(/^fi-\d+-fallback-[0-9a-f]{12}$/)
    expect(createAnalyser('fi', { kind: 'fallback' }).version).toBe(fallback.version)
  })

  test.each([
    ['ohjelmassa', 'ohjelma'],
    ['ohjelmassakin', 'ohjelma'],
    ['rahoitusta', 'rahoitus'],
    ['kaupunkiseuduille', 'kaupunkiseutu'],
  ])('%s is a form of %s', (form, lemma) => {
    const { l, a } = fallback.analyse(form)
    expect([...l, ...a]).toContain(lemma)
  })

  test('compounds are cut by the list of words', () => {
    expect(fallback.analyse('kaupunkiseuduille').p).toEqual(
      expect.arrayContaining(['kaupunki', 'seutu']),
    )
    expect(fallback.analyse('rahoitusohjelmasta').p).toEqual(
      expect.arrayContaining(['rahoitus', 'ohjelma']),
    )
  })
})
