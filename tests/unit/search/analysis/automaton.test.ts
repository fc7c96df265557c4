import { describe, expect, test } from '@jest/globals'
import { openAutomaton } from '@/search/analysis/automaton'
import { smallAutomaton, type Way } from '@/tests/support/small-automaton'

const way = (from: number, reads: string, writes: string, to: number): Way => ({
  from,
  reads,
  writes,
  to,
})

describe('the reader of automata', () => {
  test('writes what the path of a word writes, one text for each path', () => {
    const automaton = openAutomaton(
      smallAutomaton(
        [way(0, '', '[Ln]', 1), way(0, '', '[Lt]', 1), way(1, 'o', 'o', 2), way(2, 'n', 'n', 3)],
        [3],
      ),
    )
    expect(automaton.readings('on')).toEqual(['[Ln]on', '[Lt]on'])
    expect(automaton.readings('on', { limit: 1 })).toEqual(['[Ln]on'])
  })

  test('finds nothing for a word that ends early, goes on, or has a letter that no word has', () => {
    const automaton = openAutomaton(smallAutomaton([way(0, 'o', 'o', 1), way(1, 'n', 'n', 2)], [2]))
    expect(['o', 'onn', 'öh', ''].flatMap((word) => automaton.readings(word))).toEqual([])
  })

  test('leaves out, when asked for one element, what the dictionary joins', () => {
    const automaton = openAutomaton(
      smallAutomaton(
        [
          way(0, 'a', 'a', 1),
          way(1, 'b', 'b', 2),
          way(1, '', '[Bc]', 3),
          way(3, 'b', 'b', 2),
          way(3, '', '[Ln]', 0),
        ],
        [2],
      ),
    )
    expect(automaton.readings('ab')).toEqual(['a[Bc]b', 'ab'])
    expect(automaton.readings('ab', { isElement: true })).toEqual(['ab'])
    expect(automaton.readings('aab', { isElement: true })).toEqual([])
  })

  test('keeps to flags: what one element sets another one asks for', () => {
    const flags = ['@P.HEAD.A@', '@R.HEAD.A@', '@D.HEAD@', '@C.HEAD@', '@U.HEAD.B@']
    const automaton = openAutomaton(
      smallAutomaton(
        [
          way(0, '@P.HEAD.A@', '', 1),
          way(0, '', '', 1),
          way(1, 'a', 'a', 2),
          way(2, '@R.HEAD.A@', '[Ln]', 3),
          way(2, '@D.HEAD@', '[Lt]', 3),
          way(2, '@U.HEAD.B@', '[Lp]', 3),
          way(3, '@C.HEAD@', '', 4),
          way(4, '@D.HEAD@', '', 5),
          way(5, 'b', 'b', 6),
        ],
        [6],
        flags,
      ),
    )
    expect(automaton.readings('ab').sort()).toEqual(['a[Ln]b', 'a[Lp]b', 'a[Lt]b'])
  })

  test('reads a state with more than 255 ways', () => {
    const letters = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    const automaton = openAutomaton(
      smallAutomaton(
        letters.map((letter) => way(0, letter, letter, 1)),
        [1],
      ),
    )
    expect(letters.filter((letter) => automaton.readings(letter)[0] !== letter)).toEqual([])
  })

  test('gives up on a word that costs too much, and on a path that never ends', () => {
    const loops = [way(0, '', '', 1), way(1, '', '', 0), way(0, 'a', 'a', 0), way(1, 'a', 'a', 0)]
    const automaton = openAutomaton(smallAutomaton(loops, [1]))
    const start = performance.now()
    automaton.readings('a'.repeat(60))
    expect(performance.now() - start).toBeLessThan(2_000)
  })

  test('refuses a file that is something else', () => {
    expect(() => openAutomaton(Buffer.from('not an automaton, whatever it may be'))).toThrow(
      /Voikko/,
    )
    expect(() => openAutomaton(Buffer.alloc(0))).toThrow(/Voikko/)
  })
})
