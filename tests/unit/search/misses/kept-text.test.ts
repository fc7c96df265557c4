import { describe, expect, test } from '@jest/globals'
import { toKeptText } from '@/search/query/misses/kept-text'

describe('a search that found nothing is remembered', () => {
  test.each([
    ['Tekoäly', 'tekoäly'],
    ['  työ-  ja\telinkeinoministeriö ', 'työ- ja elinkeinoministeriö'],
    ['ohjelmakausi 2014-2020', 'ohjelmakausi 2014-2020'],
    ['2014–2020 ja 2021–2027', '2014–2020 ja 2021–2027'],
    ['5G', '5g'],
    ['asetus 1303/2013', 'asetus 1303/2013'],
    ['TEM/1234/2013', 'tem/1234/2013'],
    ['a'.repeat(100), 'a'.repeat(100)],
  ])('%s', (text, kept) => expect(toKeptText(text)).toBe(kept))
})

describe('what may be about a person is not', () => {
  test.each([
    '131052-308T',
    'Matti 131052-308T',
    '131052 - 308t',
    '010203A123B',
    '150705u9999',
    '010190+999A',
    'matti.meikalainen@example.org',
    'matti@',
    'a@b',
    'matti (at) example.org',
    'matti [ät] example.org',
    '+358 40 123 4567',
    '040-1234567',
    '(09) 123 456 7',
    '0401234567',
    'puhelin 050 123 45 67 maanantaina',
    'FI21 1234 5600 0007 85',
    '1234567-8',
    'Maija 15.12.1980',
    'Maija 1.2.1980',
    '1 2 3 4 5 6 7',
  ])('%s', (text) => expect(toKeptText(text)).toBeUndefined())
})

test.each([
  ['nothing', ''],
  ['signs alone', '?!" -'],
  ['a long text', 'a'.repeat(101)],
  ['a far longer one', `${'1 '.repeat(50_000)}x`],
])('%s is not remembered', (_name, text) => expect(toKeptText(text)).toBeUndefined())

test('what cannot be seen is no part of a text', () => {
  expect(toKeptText('kunta\0raha')).toBe('kunta raha')
  expect(toKeptText('a\ud800b')).toBe('a b')
})
