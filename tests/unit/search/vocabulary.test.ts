import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { SearchEngine } from '@/search/engine/search-engine'
import { openVocabulary } from '@/search/query/vocabulary'

let words: string[]
let readings: number
let finish: (() => void) | undefined

const engine = {
  terms: async function* () {
    readings += 1
    if (finish === undefined) await new Promise<void>((resolve) => (finish = resolve))
    for (const word of words) yield [word, 1] as [string, number]
  },
} as unknown as SearchEngine

const minuteMs = 60_000
const turn = () => new Promise(setImmediate)

beforeEach(() => {
  words = ['kaupunki']
  readings = 0
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
  const whole = words
  words = undefined as unknown as string[]
  outdate()
  jest.advanceTimersByTime(minuteMs + 1)
  expect(await correct('fi', 'kaupunky', 3)).toEqual(['kaupunki'])
  await turn()
  words = [...whole, 'talous']
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
