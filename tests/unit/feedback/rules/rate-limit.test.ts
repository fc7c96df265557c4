import { describe, expect, test } from '@jest/globals'
import { memoryLimitStore } from '@/feedback/rules/memory-limit-store'
import {
  messageAllowance,
  rateLimiter,
  voteAllowance,
  type LimitStore,
} from '@/feedback/rules/rate-limit'
import { limitKeptHours, sweepMs } from '@/feedback/rules/retention'
import { promiseOfLimitStore } from '@/tests/support/feedback/limit-store-contract'

const minute = 60_000
const start = new Date('2026-03-01T10:00:00Z')
const at = (ms: number) => new Date(start.getTime() + ms)
const unwatched = () => undefined

const limiterOn = (store: LimitStore, tell: (error: unknown) => void = unwatched) =>
  rateLimiter({ secret: 's', limited: 'message', store, reserve: memoryLimitStore(), tell })

const granted = async (
  ask: ReturnType<typeof rateLimiter>,
  network: string,
  times: number,
  now = start,
) => {
  const verdicts = await Promise.all(Array.from({ length: times }, () => ask(network, now)))
  return verdicts.filter(({ allowed }) => allowed).length
}

describe('the limit', () => {
  test('lets an office of 200 behind one address through over a day, a machine not', async () => {
    const office = limiterOn(memoryLimitStore())
    for (let person = 0; person < 200; person += 1)
      expect(await office('192.0.2.1', at(person * 2.4 * minute))).toEqual({ allowed: true })
    expect(await granted(limiterOn(memoryLimitStore()), '192.0.2.1', 1_000)).toBe(20)
  })

  test('gives one back each minute, and no more than 20 after a night', async () => {
    const ask = limiterOn(memoryLimitStore())
    await granted(ask, 'a', 20)
    expect(await ask('a', start)).toEqual({ allowed: false, retryAfterMs: minute })
    expect(await ask('a', at(minute - 1))).toEqual({ allowed: false, retryAfterMs: 1 })
    expect(await granted(ask, 'a', 5, at(minute))).toBe(1)
    expect(await granted(ask, 'a', 100, at(600 * minute))).toBe(20)
  })

  test('counts each network by itself', async () => {
    const ask = limiterOn(memoryLimitStore())
    await granted(ask, 'a', 20)
    expect(await ask('b', start)).toEqual({ allowed: true })
  })

  test('is for the caller to set', async () => {
    const ask = rateLimiter({
      secret: 's',
      limited: 'message',
      store: memoryLimitStore(),
      reserve: memoryLimitStore(),
      tell: unwatched,
      allowance: { burst: 2, refillMs: 1_000 },
    })
    expect(await granted(ask, 'a', 5)).toBe(2)
    expect(await granted(ask, 'a', 5, at(1_000))).toBe(1)
  })

  test('is ten times wider for networks that the settings name, and full again as soon', async () => {
    const ask = rateLimiter({
      secret: 's',
      limited: 'message',
      store: memoryLimitStore(),
      reserve: memoryLimitStore(),
      tell: unwatched,
      isWide: (network) => network === 'office',
    })
    expect(await granted(ask, 'office', 1_000)).toBe(200)
    expect(await granted(ask, 'office', 1_000, at(20 * minute))).toBe(200)
    expect(await granted(ask, 'home', 1_000)).toBe(20)
  })

  test.each([messageAllowance, voteAllowance])(
    'is forgotten within the hours that the privacy notice tells (%p)',
    ({ burst, refillMs }) =>
      expect(burst * refillMs + 2 * sweepMs).toBeLessThanOrEqual(limitKeptHours * 60 * minute),
  )

  test('keeps no address: the store sees a hash that nobody can work out', async () => {
    const keys: string[] = []
    const store: LimitStore = {
      take: async (key) => {
        keys.push(key)
        return { allowed: true }
      },
      forget: () => Promise.resolve(),
    }
    const rest = { store, reserve: store, tell: unwatched }
    await limiterOn(store)('192.0.2.1', start)
    await rateLimiter({ ...rest, secret: 't', limited: 'message' })('192.0.2.1', start)
    // Nor does one limit know of the other.
    await rateLimiter({ ...rest, secret: 's', limited: 'vote' })('192.0.2.1', start)
    expect(new Set(keys).size).toBe(3)
    keys.forEach((key) => expect(key).toMatch(/^[\w-]{43}$/))
  })

  test('still holds while its store is away', async () => {
    const told: unknown[] = []
    const away = {
      take: () => Promise.reject(new Error('The database is away')),
      forget: () => Promise.resolve(),
    }
    const ask = limiterOn(away, (error) => told.push(error))
    expect(await granted(ask, 'a', 30)).toBe(20)
    expect(told).toHaveLength(30)
  })
})

describe('a limit in memory', () => promiseOfLimitStore(() => memoryLimitStore()))

test('the memory of one process holds no more networks than it may: who was silent longest is forgotten', async () => {
  const store = memoryLimitStore(3)
  const once = { burst: 1, refillMs: minute }
  const ask = (key: string) => store.take(key, once, 0)
  for (const key of ['a', 'b', 'c']) await ask(key)
  expect((await ask('a')).allowed).toBe(false)
  await ask('d')
  expect((await ask('b')).allowed).toBe(true)
  expect((await ask('a')).allowed).toBe(false)
})
