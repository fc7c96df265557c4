import { describe, expect, test } from '@jest/globals'
import { readAutomatonFile } from '@/search/analysis/automaton-file'
import { nextLetters } from '@/search/analysis/next-letters'
import { smallAutomaton, type Way } from '@/tests/support/small-automaton'

const way = (from: number, reads: string, to: number): Way => ({ from, reads, writes: '', to })

/** Whether each of these letters, or the end of the word for '', can come next at the start. */
const openedBy = (ways: Way[], finals: number[], flags?: string[]) => {
  const { letters, firstLetter, lastLetter, transitions } = readAutomatonFile(
    smallAutomaton(ways, finals, flags),
  )
  const canRead = nextLetters(transitions, firstLetter, lastLetter)
  return (...asked: string[]) => asked.map((letter) => canRead(0, letters.get(letter)))
}

describe('the letters that a state can read next', () => {
  test('are those of its own ways and of all that it reaches without a letter', () => {
    const flags = ['@P.HEAD.A@']
    const canRead = openedBy(
      [way(0, 'a', 3), way(0, '', 1), way(1, '@P.HEAD.A@', 2), way(2, 'b', 3), way(3, 'c', 3)],
      [3],
      flags,
    )
    expect(canRead('a', 'b')).toEqual([true, true])
    expect(canRead('c', '')).toEqual([false, false])
  })

  test('are found where ways lead round in a circle, and so is the end of a word', () => {
    const canRead = openedBy([way(0, '', 1), way(1, '', 0), way(1, 'a', 2), way(2, 'b', 2)], [1])
    expect(canRead('a', 'b', '')).toEqual([true, false, true])
  })

  test('are told apart however many there are', () => {
    const alphabet = Array.from({ length: 100 }, (_, index) => String.fromCodePoint(0x4e00 + index))
    const even = alphabet.filter((_, index) => index % 2 === 0)
    const canRead = openedBy(
      [...even.map((letter) => way(0, letter, 1)), ...alphabet.map((letter) => way(1, letter, 1))],
      [1],
    )
    expect(alphabet.filter((letter) => canRead(letter)[0])).toEqual(even)
  })
})
