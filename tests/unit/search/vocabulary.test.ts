import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { openVocabulary } from '@/search/query/vocabulary'

let words: string[]
let readings: number
let isAway: boolean
let finish: (() => void) | undefined

const engine = {
  terms: async function* (): AsyncGenerator<[string, number]> {
    readings += 1
    if (isAway) throw new Error('The index is away')
    if (finish === undefined) await new Promise<void>((resolve) => (finish = resolve))
    for (const word of words) yield [word, 1]
  },
}

const minuteMs = 60_000
const turn = () => new Promise(setImmediate)

beforeEach(() => {
  words = ['kaupunki']
  readings = 0
  isAway = false
  finish = () => undefined
  jest.useFakeTimers({ doNotFake: ['setImmediate'] })
})
afterEach(() => {
  jest.useRealTimers()
})

test('words are read when they are first needed, and again a minute after the index has changed', async () => {
  const { correct, outdate } = openVocabulary(engine)
  expect(await correct('fi', 'kaupunky', 3)).toEqual(['kaupunki'])
  words = ['kaupunki', 'talous']
  outdate()
  expect(await correct('fi', 'talouss', 3)).toEqual([])
  expect(readings).toBe(1)
  jest.advanceTimersByTime(minuteMs + 1)
  await correct('fi', 'talouss', 3)
  await turn()
  expect(await correct('fi', 'talouss', 3)).toEqual(['talous'])
  expect(readings).toBe(2)
})

test('nobody waits for a reading but the first, and it is one reading', async () => {
  const { correct, outdate } = openVocabulary(engine)
  await correct('fi', 'kaupunky', 3)
  outdate()
  jest.advanceTimersByTime(minuteMs + 1)
  finish = undefined
  const answers = await Promise.all([1, 2, 3].map(() => correct('fi', 'kaupunky', 3)))
  expect(answers).toEqual([['kaupunki'], ['kaupunki'], ['kaupunki']])
  expect(readings).toBe(2)
})

test('a reading that fails leaves the words as they were, and is tried again', async () => {
  const { correct, outdate } = openVocabulary(engine)
  await correct('fi', 'kaupunky', 3)
  isAway = true
  outdate()
  jest.advanceTimersByTime(minuteMs + 1)
  expect(await correct('fi', 'kaupunky', 3)).toEqual(['kaupunki'])
  await turn()
  isAway = false
  words = ['kaupunki', 'talous']
  await correct('fi', 'kaupunky', 3)
  await turn()
  expect(await correct('fi', 'talouss', 3)).toEqual(['talous'])
})

test('an index without words is asked again', async () => {
  words = []
  const { correct } = openVocabulary(engine)
  expect(await correct('fi', 'kaupunky', 3)).toEqual([])
  words = ['kaupunki']
  expect(await correct('fi', 'kaupunky', 3)).toEqual(['kaupunki'])
})
