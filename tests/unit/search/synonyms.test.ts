import { expect, test } from '@jest/globals'
import { withSynonyms } from '@/search/engine/synonyms'
import { phrase, word } from '@/tests/support/search/documents'
import { wordListAnalysers } from '@/tests/support/search/word-list-analyser'

const groups = [
  ['kunta', 'kaupunki'],
  ['TEM', 'suuri seutu'],
  ['suuri', 'iso'],
]

const told = (...clauses: Parameters<typeof withSynonyms>[0]) =>
  withSynonyms(clauses, groups, wordListAnalysers.fi).map((clause) =>
    clause.kind === 'choice'
      ? `${clause.asked.map(({ text }) => text).join('+')} or ${clause.others.join(', ')}`
      : clause.text,
  )

test.each([
  ['a word', [word('kunta')], ['kunta or kaupunki']],
  ['in any form', [word('kunnan')], ['kunnan or kaupunki']],
  ['of either side', [word('kaupungin')], ['kaupungin or kunta']],
  ['in any case', [word('tem')], ['tem or suuri seutu']],
  ['a name of two words', [word('suuren'), word('seudun')], ['suuren+seudun or TEM']],
  ['the longest name', [word('suuri'), word('raha')], ['suuri or iso', 'raha']],
  ['a phrase', [phrase('suuri seutu')], ['suuri seutu or TEM']],
  ['beside others', [word('raha'), word('kunta')], ['raha', 'kunta or kaupunki']],
  ['one of several', [word('kunta', { occur: 'should' })], ['kunta or kaupunki']],
  [
    'two choices are no name',
    [word('suuri', { occur: 'should' }), word('seutu', { occur: 'should' })],
    ['suuri or iso', 'seutu'],
  ],
])('%s', (_name, clauses, expected) => expect(told(...clauses)).toEqual(expected))

test.each([
  ['as written', word('kunta', { mode: 'exact' })],
  ['a beginning', word('kunta', { mode: 'prefix' })],
  ['left out', word('kunta', { occur: 'not' })],
  ['near each other', phrase('suuri seutu', { within: 3 })],
])('not a word %s', (_name, clause) => expect(told(clause)).toEqual([clause.text]))
