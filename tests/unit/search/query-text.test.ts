import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Clause } from '@/search/engine/query-model'
import { parseQueryText, writeQueryText } from '@/search/query/query-text'

const parsed = (text: string) => parseQueryText(text).clauses
const must = (text: string) => ({ kind: 'word', text, occur: 'must' })
const should = (text: string) => ({ kind: 'word', text, occur: 'should' })

test.each<[string, object[]]>([
  ['kunta seutu', [must('kunta'), must('seutu')]],
  ['-kunta', [{ kind: 'word', text: 'kunta', occur: 'not' }]],
  ['=kunnan', [{ ...must('kunnan'), mode: 'exact' }]],
  ['kunt*', [{ ...must('kunt'), mode: 'prefix' }]],
  ['^kunta', [{ ...must('kunta'), mode: 'noCompounds' }]],
  ['-^kunta', [{ kind: 'word', text: 'kunta', occur: 'not', mode: 'noCompounds' }]],
  ['"suuri  kunta"', [{ kind: 'phrase', text: 'suuri kunta', occur: 'must' }]],
  ['”suuri kunta”', [{ kind: 'phrase', text: 'suuri kunta', occur: 'must' }]],
  ['="suuren kunnan"', [{ kind: 'phrase', text: 'suuren kunnan', occur: 'must', mode: 'exact' }]],
  ['-"suuri kunta"', [{ kind: 'phrase', text: 'suuri kunta', occur: 'not' }]],
  ['"kunta raha"~5', [{ kind: 'phrase', text: 'kunta raha', occur: 'must', within: 5 }]],
  ['"kunta raha"~0', [{ kind: 'phrase', text: 'kunta raha', occur: 'must', within: 1 }]],
  ['"kunta raha"~9999', [{ kind: 'phrase', text: 'kunta raha', occur: 'must', within: 100 }]],
  ['kunta | seutu', [should('kunta'), should('seutu')]],
  ['kunta|seutu', [should('kunta'), should('seutu')]],
  ['raha |kunta |seutu', [must('raha'), should('kunta'), should('seutu')]],
  ['raha | -kunta', [should('raha'), { kind: 'word', text: 'kunta', occur: 'not' }]],
  ['EU:n tki-raha 2014-2020', [must('EU:n'), must('tki-raha'), must('2014-2020')]],
  ['c++ 100 %', [must('c++'), must('100')]],
])('%s', (text, clauses) => {
  expect(parsed(text)).toEqual(clauses)
})

test.each([
  '',
  ' ',
  '"',
  '""',
  '" "',
  '-',
  '- -',
  '=',
  '*',
  '^',
  '|',
  '| |',
  '-"',
  '\0',
  '\ud800',
  '~',
  '()',
])('%j asks for nothing', (text) => {
  expect(parseQueryText(text)).toEqual({ clauses: [], isShortened: false })
})

test('a quote that does not close is left out', () => {
  expect(parsed('"suuri kunta')).toEqual([must('suuri'), must('kunta')])
  expect(parsed('suuri" kunta')).toEqual([must('suuri'), must('kunta')])
})

test('a text that is too long is shortened, and says so', () => {
  expect(parseQueryText('x'.repeat(5_000))).toMatchObject({
    clauses: [{ text: 'x'.repeat(1_000) }],
    isShortened: true,
  })
  const { clauses, isShortened } = parseQueryText('a '.repeat(100))
  expect([clauses.length, isShortened]).toEqual([32, true])
})

const letters = fc.stringMatching(/^[a-zåäö0-9]{1,6}(?:[-:'][a-zåäö]{1,4})?$/u)
const occur = fc.constantFrom('must' as const, 'should' as const, 'not' as const)
const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('word' as const),
      text: letters,
      occur,
      mode: fc.constantFrom('exact' as const, 'noCompounds' as const, 'prefix' as const),
    },
    { requiredKeys: ['kind', 'text', 'occur'] },
  ),
  fc.record(
    {
      kind: fc.constant('phrase' as const),
      text: fc.array(letters, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      occur,
      mode: fc.constant('exact' as const),
      within: fc.integer({ min: 1, max: 100 }),
    },
    { requiredKeys: ['kind', 'text', 'occur'] },
  ),
)

test('what a form writes is read back', () => {
  fc.assert(
    fc.property(fc.array(clause, { maxLength: 12 }), (clauses) => {
      expect(parsed(writeQueryText(clauses))).toEqual(clauses)
    }),
  )
})

const pieces = fc.constantFrom(
  '"',
  '-',
  '=',
  '^',
  '*',
  '|',
  '~',
  '5',
  ' ',
  'a',
  'ä',
  '(',
  ':',
  '\\',
  "'",
  '%',
  '_',
  ';',
  '𝔘',
  '\0',
  '\ud83d',
  '”',
)

test('any text is read without an error, and its own reading reads the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
      ),
      (text) => {
        const { clauses } = parseQueryText(text)
        expect(parsed(writeQueryText(clauses))).toEqual(clauses)
      },
    ),
    { numRuns: 2_000 },
  )
})
