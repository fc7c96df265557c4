import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeFormWords, toFormWords, type FormWords } from '@/search/query/form-words'
import { parseQueryText } from '@/search/query/query-text'

const text = 'vesi |joki |järvi "puhdas vesi" -kaivos -"vanha kaivos" "vesi kunta"~7 "toinen lause"'

const changed = (change: Partial<FormWords>, before = text, box = before) =>
  mergeFormWords(box, before, { ...toFormWords(before), ...change })

describe('the fields of the form', () => {
  test('are filled from the one text', () => {
    expect(toFormWords(text)).toEqual({
      all: 'vesi',
      any: 'joki järvi',
      phrase: 'puhdas vesi',
      without: 'kaivos "vanha kaivos"',
      near: 'vesi kunta',
      within: '7',
    })
  })

  test('tell a way of meaning words where it holds for all of them', () => {
    expect(toFormWords('^vesi |^joki -kaivos')).toMatchObject({
      all: 'vesi',
      any: 'joki',
      without: 'kaivos',
      form: 'noCompounds',
    })
    expect(toFormWords('^vesi joki')).toMatchObject({ all: '^vesi joki', form: undefined })
    expect(toFormWords('=veden ="puhtaan veden"')).toMatchObject({
      all: 'veden',
      phrase: 'puhtaan veden',
      form: 'exact',
    })
  })

  test('write into the text what was changed in them', () => {
    expect(changed({ any: 'meri' }, 'vesi |joki')).toBe('vesi |meri')
    expect(changed({ all: '' }, 'vesi |joki')).toBe('|joki')
    expect(changed({ without: 'kaivos' }, 'vesi')).toBe('vesi -kaivos')
    expect(changed({ phrase: 'puhdas vesi' }, 'vesi')).toBe('vesi "puhdas vesi"')
    expect(changed({ near: 'vesi kunta' }, '')).toBe('"vesi kunta"~5')
    expect(changed({ within: '3' }, '"vesi kunta"~5')).toBe('"vesi kunta"~3')
    expect(changed({ form: 'noCompounds' }, 'vesi "puhdas vesi" -kaivos')).toBe(
      '^vesi "puhdas vesi" -kaivos',
    )
    expect(changed({ form: undefined }, '=veden -kaivos')).toBe('veden -kaivos')
    expect(changed({ form: 'exact' }, '^vesi')).toBe('=vesi')
    expect(changed({ form: 'noCompounds' }, '=vesi')).toBe('^vesi')
    expect(changed({ all: 'vesi joki' }, '^vesi')).toBe('^vesi ^joki')
  })

  test('leave what was written in the box at the same time', () => {
    expect(changed({ without: 'kaivos' }, 'vesi', 'vesi joki')).toBe('vesi joki -kaivos')
    expect(changed({}, 'vesi |joki', 'meri')).toBe('meri')
    expect(changed({}, 'vesi', '""')).toBe('""')
  })

  test('are written by somebody who has only the fields', () => {
    expect(
      mergeFormWords('', '', {
        all: 'vesi',
        any: 'joki järvi',
        phrase: '”puhdas vesi”',
        without: 'kaivos -lampi',
        near: '',
        within: '',
      }),
    ).toBe('vesi |joki |järvi "puhdas vesi" -kaivos -lampi')
  })

  test.each([
    ['-kaivos', { without: '' }],
    ['vesi', { all: '' }],
    ['"puhdas vesi"', { phrase: '' }],
  ])('of %s are empty when the one that was filled is emptied', (box, change) => {
    expect(mergeFormWords(box, box, { ...toFormWords(box), ...change })).toBe('')
  })

  test('change nothing as long as nobody changes them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({ unit: fc.constantFrom(...'ab "-^=*|~5'), maxLength: 40 }),
        ),
        (any) => {
          const same = mergeFormWords(any, any, toFormWords(any))
          expect(parseQueryText(same).clauses).toEqual(parseQueryText(any).clauses)
        },
      ),
      { numRuns: 300 },
    )
  })
})
