import { expect, jest, test } from '@jest/globals'
import { keepingReadings, readTogether } from '@/cache/cached'

const question = () => jest.fn(async (keys: readonly number[]) => keys.map((key) => `${key}!`))

test('what a task asks in one turn is read with one question, each answer where it was asked', async () => {
  const readMany = question()
  const ask = (key: number) => readTogether('things', key, readMany)
  const answers = await keepingReadings(new Map(), () => Promise.all([3, 1, 3, 2].map(ask)))
  expect(answers).toEqual(['3!', '1!', '3!', '2!'])
  expect(readMany).toHaveBeenCalledTimes(1)
})

test('a task that asks again is answered anew', async () => {
  const readMany = question()
  await keepingReadings(new Map(), async () => {
    await readTogether('things', 1, readMany)
    await readTogether('things', 1, readMany)
  })
  expect(readMany).toHaveBeenCalledTimes(2)
})

test('outside of a task each is read by itself', async () => {
  const readMany = question()
  await Promise.all([1, 2].map((key) => readTogether('things', key, readMany)))
  expect(readMany.mock.calls).toEqual([[[1]], [[2]]])
})
