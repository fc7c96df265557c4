import { expect, test } from '@jest/globals'
import {
  fullPartNames,
  namedPartNames,
  parseTestOptions,
  partNames,
} from '@/scripts/test/options.js'
import { honestTally, sumOf } from '@/scripts/test/tally.js'

const unnamedParts = partNames.filter((name) => !namedPartNames.includes(name))
const usualParts = unnamedParts.filter((name) => !fullPartNames.includes(name))

test('without a name every usual part runs, sampled', () => {
  expect(parseTestOptions([])).toEqual({
    parts: usualParts,
    isFull: false,
    isWithoutMongodb: false,
    forRunners: [],
  })
})

test('named parts run in their usual order', () => {
  expect(parseTestOptions(['e2e', '--full', 'unit'])).toMatchObject({
    parts: ['unit', 'e2e'],
    isFull: true,
  })
})

test('a full run measures too: other engines and Lighthouse', () => {
  expect(parseTestOptions(['--full']).parts).toEqual(unnamedParts)
  expect(usualParts).not.toContain('lighthouse')
})

test('a part of the full run can be named alone', () => {
  expect(parseTestOptions(['lighthouse'])).toMatchObject({ parts: ['lighthouse'], isFull: false })
})

test('all faults are tried when their part is named, and only then', () => {
  expect(parseTestOptions(['faults']).parts).toEqual(['faults'])
  expect(unnamedParts).not.toContain('faults')
})

test('what follows -- goes to the runner', () => {
  expect(parseTestOptions(['unit', '--', 'scripts/port'])).toMatchObject({
    parts: ['unit'],
    forRunners: ['scripts/port'],
  })
})

test('without MongoDB its browser tests are left out', () => {
  const { parts, isWithoutMongodb } = parseTestOptions(['--without-mongodb'])
  expect(isWithoutMongodb).toBe(true)
  expect(parts).toEqual(usualParts.filter((name) => name !== 'e2e-mongodb'))
})

test('an unknown part is an error', () => {
  expect(() => parseTestOptions(['units'])).toThrow('"units" is no part of the tests')
})

test('a runner that left no report has failed', () => {
  expect(honestTally(undefined, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a runner that ran nothing has failed', () => {
  expect(honestTally({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
})

test('a runner that crashed after its tests has failed', () => {
  expect(honestTally({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 })
})

test('other counts stand', () => {
  expect(honestTally({ passed: 7, failed: 2 }, 1)).toEqual({ passed: 7, failed: 2 })
  expect(
    sumOf([
      { passed: 7, failed: 2 },
      { passed: 1, failed: 0 },
    ]),
  ).toEqual({ passed: 8, failed: 2 })
})
