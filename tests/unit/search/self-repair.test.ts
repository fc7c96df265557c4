import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { SearchEngine } from '@/search/engine/search-engine'
import { withSelfRepair } from '@/search/engine/self-repair'
import { documents, inStream, query, word } from '@/tests/support/search/documents'
import { openReferenceEngine } from '@/tests/support/search/reference-engine'

let told: string[]
beforeEach(() => {
  told = []
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

const opened = (isAway: () => boolean) => {
  const source = jest.fn(async function* () {
    if (isAway()) throw new Error('The database is away')
    yield* inStream(documents)
  })
  const engine = withSelfRepair(openReferenceEngine(), source, (message) => void told.push(message))
  return { engine, source }
}

const ask = async (engine: SearchEngine) => {
  const answer = await engine.search(query([word('kunta')]))
  await jest.advanceTimersByTimeAsync(0)
  return answer.state
}

test('a source that fails is asked again after a minute, when somebody searches', async () => {
  let isAway = true
  const { engine, source } = opened(() => isAway)
  await jest.advanceTimersByTimeAsync(0)
  expect(source).toHaveBeenCalledTimes(1)
  expect(told).toEqual([
    'The search index is being rebuilt',
    'The search index could not be rebuilt',
  ])
  await jest.advanceTimersByTimeAsync(58_000)
  expect(await ask(engine)).toBe('rebuilding')
  expect(source).toHaveBeenCalledTimes(1)
  isAway = false
  await jest.advanceTimersByTimeAsync(3_000)
  expect(source).toHaveBeenCalledTimes(1)
  await ask(engine)
  expect(source).toHaveBeenCalledTimes(2)
  expect(await ask(engine)).toBe('ready')
  await jest.advanceTimersByTimeAsync(600_000)
  await ask(engine)
  expect(source).toHaveBeenCalledTimes(2)
})
