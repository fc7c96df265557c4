import { describe, expect, test } from '@jest/globals'
import type { Suggestion } from '@/search/engine/search-engine'
import { begunWords, parseBegunText, toSuggestionList } from '@/search/query/outlets/suggestions'

const naming = { termName: 'Hakusana', searchAddress: (text: string) => `https://p/haku?q=${text}` }

const term = (text: string): Suggestion => ({ kind: 'term', text, documents: 1 })
const document = (id: string, title: string): Suggestion => ({
  kind: 'document',
  id,
  title,
  types: [],
})
const page = (title: string, kind: string) => ({
  title,
  kind,
  kindName: kind,
  address: `https://p/${title}`,
})

const pages = new Map([
  ['r', page('Joensuu', 'city-region')],
  ['p', page('Joen ohjelma', 'program')],
  ['m', page('Joki Maija', 'person')],
])

const listOf = (text: string, suggestions: Suggestion[]) => {
  const asked = parseBegunText(text)
  return asked && toSuggestionList(asked, suggestions, pages, naming)
}

describe('what is typed', () => {
  test.each([
    ['jo', '', 'jo'],
    ['suuri jo', 'suuri ', 'jo'],
    ['  suuri \n joki', 'suuri ', 'joki'],
    ['EU:n ra', 'EU:n ', 'ra'],
    ['x'.repeat(100), '', 'x'.repeat(100)],
  ])('%j asks for the last word', (given, before, word) =>
    expect(parseBegunText(given)).toMatchObject({ before, word }),
  )

  test.each([
    ['jo', 'jo'],
    ['Suuri, EU:n Jo', 'suuri eu:n Jo'],
  ])('%j is asked of the engine as words', (given, words) => {
    const asked = parseBegunText(given)
    expect(asked && begunWords(asked)).toBe(words)
  })

  test.each([
    '',
    'j',
    ' ',
    'suuri ',
    '"suuri jo',
    '-jo',
    '^jo',
    'kunta | jo',
    'jo*',
    '%',
    '\0',
    'x'.repeat(101),
  ])('%j asks for nothing', (given) => expect(parseBegunText(given)).toBeUndefined())
})

describe('suggestions', () => {
  test('are words, and pages in the order of their kinds', () =>
    expect(
      listOf('jo', [term('johtaa'), document('m', 'x'), document('r', 'x'), document('p', 'x')]),
    ).toEqual([
      'jo',
      ['johtaa', 'Joen ohjelma', 'Joensuu', 'Joki Maija'],
      ['Hakusana', 'program', 'city-region', 'person'],
      [
        'https://p/haku?q=johtaa',
        'https://p/Joen ohjelma',
        'https://p/Joensuu',
        'https://p/Joki Maija',
      ],
    ]))

  test('are at most eight, pages before further words', () => {
    const terms = Array.from({ length: 9 }, (_, number) => term(`jo${number}`))
    const [, texts] = listOf('jo', [...terms, document('r', 'x')]) ?? []
    expect(texts).toHaveLength(8)
    expect(texts?.at(-1)).toBe('Joensuu')
  })

  test('keep the words before', () =>
    expect(listOf('OHJELMA jo', [term('joki'), document('p', 'x')])?.[1]).toEqual([
      'OHJELMA joki',
      'Joen ohjelma',
    ]))

  test('say a place once, as the page that it has', () =>
    expect(listOf('joe', [term('joensuu'), document('r', 'x')])?.[1]).toEqual(['Joensuu']))

  test('do not say again what is typed, nor what no longer has a page', () =>
    expect(listOf('Joki', [term('joki'), document('gone', 'Jokela')])?.[1]).toEqual([]))
})
