import { describe, expect, test } from '@jest/globals'
import { fromAmericanTime } from '@/admin/hard-coded/american-time'
import { makeTranslator } from '@/admin/hard-coded/translate'
import { hardCodedWords } from '@/messages/hard-coded'
import { flatWords } from '@/tests/support/payload-words'

const finnish = flatWords(hardCodedWords.fi ?? {})
const swedish = flatWords(hardCodedWords.sv ?? {})

const namesIn = (text: string) => text.match(/\{\{\w+\}\}/g) ?? []

describe('English that stands in code', () => {
  test('has its words in Finnish and in Swedish', () => {
    expect(finnish.size).toBeGreaterThan(20)
    expect([...swedish.keys()]).toEqual([...finnish.keys()])
  })

  test.each([
    ['Finnish', hardCodedWords.fi],
    ['Swedish', hardCodedWords.sv],
  ])('fills in nothing that the English does not have: %s', (_language, words) => {
    const phrases = Object.entries({ ...words?.labels, ...words?.announcements })
    const invented = phrases.filter(([english, said]) =>
      namesIn(said).some((name) => !english.includes(name)),
    )
    expect(invented).toEqual([])
  })
})

describe('a translator', () => {
  const translate = makeTranslator({
    'Choose link': 'Valitse linkki',
    'Choose {{day}}': 'Valitse {{day}}',
    'value {{label}} focused, {{index}} of {{count}}.': '{{label}}, {{index}}/{{count}}.',
    'Next Month': 'Seuraava kuukausi',
  })

  test.each([
    ['Next Month', 'Seuraava kuukausi'],
    ['Choose keskiviikko 5. helmikuuta 2014', 'Valitse keskiviikko 5. helmikuuta 2014'],
    ['Choose link', 'Valitse linkki'],
    ['value Pori (Satakunta) focused, 2 of 5.', 'Pori (Satakunta), 2/5.'],
    ['\n  Next\n  Month ', 'Seuraava kuukausi'],
  ])('says %j as %j', (english, said) => {
    expect(translate(english)).toBe(said)
  })

  test.each(['', 'Valitse linkki', 'Do not choose 5', 'toString', 'Next Months'])(
    'leaves %j alone',
    (text) => {
      expect(translate(text)).toBeUndefined()
    },
  )
})

describe('a time as Americans write it', () => {
  test.each([
    ['Nov 5, 2026, 9:05\u202fPM', '5.11.2026 21.05'],
    ['Feb 5, 2014, 12:30 AM', '5.2.2014 0.30'],
    ['Dec 31, 2014, 12:00 PM', '31.12.2014 12.00'],
  ])('%j is said as %s', (american, said) => {
    expect(fromAmericanTime(american)).toBe(said)
  })

  test('is all that is touched', () => {
    expect(fromAmericanTime('5.2.2014 12.30')).toBeUndefined()
  })
})
