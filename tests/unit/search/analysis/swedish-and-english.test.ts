import { describe, expect, test } from '@jest/globals'
import { createAnalyser } from '@/search/analysis/create-analyser'
import { testWithHunspell } from '@/tests/support/dictionaries'

const swedish = createAnalyser('sv')
const english = createAnalyser('en')

describe('Swedish words', () => {
  test.each([
    ['städerna', 'stad'],
    ['programmen', 'program'],
    ['finansieringen', 'finansiering'],
    ['männen', 'man'],
    ['kommunernas', 'kommun'],
  ])('%s is a form of %s', (form, lemma) => {
    const { l, a } = swedish.analyse(form)
    expect([...l, ...a]).toContain(lemma)
  })

  testWithHunspell.each([
    ['arbetsmarknaden', ['arbete', 'marknad']],
    ['stadsregionerna', ['stad', 'region']],
    ['kyrkogården', ['kyrka', 'gård']],
  ])('%s has its parts', (form, parts) => {
    expect(swedish.analyse(form).p).toEqual(expect.arrayContaining(parts))
  })

  testWithHunspell.each([
    ['framtidsforskare', ['framtid', 'forskare']],
    ['barnuppfostran', ['barn', 'uppfostran']],
    ['vetenskapsmän', ['vetenskap']],
  ])('%s, which the dictionary lists otherwise or not at all, has its parts', (form, parts) => {
    expect(swedish.analyse(form).p).toEqual(expect.arrayContaining(parts))
  })

  testWithHunspell.each([
    ['motorisk', 'an adjective is no compound of a noun'],
    ['planerar', 'a verb ends in no noun'],
    ['tilldelar', 'a verb with something in front is one word'],
    ['naturliga', 'an ending is no element'],
  ])('%s has no parts: %s', (form) => {
    expect(swedish.analyse(form).p).toEqual([])
  })

  testWithHunspell.each([
    ['förhållandena', 'förhålla'],
    ['kommande', 'komma'],
    ['testet', 'testa'],
  ])('%s is no form of %s', (form, verb) => {
    const { l, v, a } = swedish.analyse(form)
    expect([...l, ...v, ...a]).not.toContain(verb)
  })

  testWithHunspell('a participle that is also a past tense is a form of both', () => {
    const { l, a } = swedish.analyse('planerade')
    expect([...l, ...a]).toEqual(expect.arrayContaining(['planera', 'planerad']))
  })

  test('without the dictionary there are no parts, and the description says so', () => {
    const fallback = createAnalyser('sv', { kind: 'fallback' })
    expect(fallback.description).toEqual({ method: 'fallback', missing: 'hunspell' })
    expect(fallback.analyse('städerna').l).toEqual(['stad'])
  })
})

describe('English words', () => {
  test.each([
    ['cities', 'city'],
    ['programmes', 'programme'],
    ['went', 'go'],
    ['children', 'child'],
    ['better', 'good'],
  ])('%s is a form of %s', (form, lemma) => {
    const { l, a } = english.analyse(form)
    expect([...l, ...a]).toContain(lemma)
  })

  test('the parts of a hyphened word count', () => {
    expect(english.analyse('city-regions').p).toEqual(expect.arrayContaining(['city', 'region']))
  })

  test('a word is looked for in all its forms', () => {
    const fields = english.expand('cities').map(({ field, term }) => `${field}:${term}`)
    expect(fields).toEqual(expect.arrayContaining(['x:cities', 'l:city', 'a:city', 'p:city']))
  })
})
