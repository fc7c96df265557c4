import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { dayOf } from '@/i18n/days'
import { makeRenewal } from '@/search/query/renewal'

const evening = new Date('2026-03-10T21:00:00Z')
const afterMidnight = new Date('2026-03-10T22:30:00Z')
const builtAt = new Date('2026-03-10T05:00:00Z').toISOString()

beforeEach(() => {
  jest.useFakeTimers({ now: evening })
})
afterEach(() => {
  jest.useRealTimers()
})

const open = (health: object = {}, rebuild = async () => {}) => {
  const rebuilding = jest.fn(rebuild)
  const tell = jest.fn()
  const asking = jest.fn(async () => ({
    state: 'ready' as const,
    isRebuilding: false,
    builtAt,
    ...health,
  }))
  const renew = makeRenewal({ health: asking, rebuild: rebuilding, dayOf, tell })
  return { renew, asking, rebuilding, tell }
}

test('an index is built anew when the day has changed in Finland, and not before', async () => {
  const { renew, rebuilding } = open()
  await renew()
  expect(rebuilding).not.toHaveBeenCalled()
  jest.setSystemTime(afterMidnight)
  await renew()
  expect(rebuilding).toHaveBeenCalledTimes(1)
})

test('an index of today is asked once a day, however often it is looked after', async () => {
  const { renew, asking } = open()
  await renew()
  await renew()
  expect(asking).toHaveBeenCalledTimes(1)
  jest.setSystemTime(afterMidnight)
  await renew()
  expect(asking).toHaveBeenCalledTimes(2)
})

test('it is built once at a time', async () => {
  const { renew, rebuilding } = open({}, () => new Promise(() => {}))
  jest.setSystemTime(afterMidnight)
  await renew()
  await renew()
  expect(rebuilding).toHaveBeenCalledTimes(1)
})

test.each([{ state: 'missing' }, { state: 'foreign' }, { isRebuilding: true }])(
  'it leaves alone an index that is %o',
  async (health) => {
    const { renew, rebuilding } = open(health)
    jest.setSystemTime(afterMidnight)
    await renew()
    expect(rebuilding).not.toHaveBeenCalled()
  },
)

test('a failure is told, and the next try comes ten minutes later', async () => {
  const { renew, rebuilding, tell } = open({}, async () => {
    throw new Error('The database is away')
  })
  jest.setSystemTime(afterMidnight)
  await renew()
  await jest.advanceTimersByTimeAsync(595_000)
  await renew()
  expect(rebuilding).toHaveBeenCalledTimes(1)
  expect(tell).toHaveBeenCalledTimes(1)
  await jest.advanceTimersByTimeAsync(10_000)
  await renew()
  expect(rebuilding).toHaveBeenCalledTimes(2)
})
