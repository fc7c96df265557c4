// What every store of limits promises, wherever it keeps them.
import { expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { LimitStore } from '@/feedback/rules/rate-limit'

const minute = 60_000
const start = Date.parse('2026-03-01T10:00:00Z')
const five = { burst: 5, refillMs: minute }

/** Declares its tests. @param open the store, again and again as another server of the portal would */
export const promiseOfLimitStore = (open: () => LimitStore | Promise<LimitStore>): void => {
  const grantedBy = async (stores: LimitStore[], key: string, times: number, now = start) => {
    const attempts = Array.from({ length: times }, (_, at) =>
      stores[at % stores.length]!.take(key, five, now),
    )
    return (await Promise.all(attempts)).filter(({ allowed }) => allowed).length
  }

  test('lets through as many as the allowance says, also of those that come at once', async () => {
    expect(await grantedBy([await open()], randomUUID(), 12)).toBe(5)
  })

  test('gives them back one by one, and says how long to wait', async () => {
    const [store, key] = [await open(), randomUUID()]
    await grantedBy([store], key, 5)
    expect(await store.take(key, five, start + 15_000)).toEqual({
      allowed: false,
      retryAfterMs: 45_000,
    })
    expect(await grantedBy([store], key, 3, start + 2 * minute)).toBe(2)
    expect(await grantedBy([store], key, 9, start + 600 * minute)).toBe(5)
  })

  test('counts each key by itself', async () => {
    const store = await open()
    await grantedBy([store], randomUUID(), 5)
    expect(await grantedBy([store], randomUUID(), 5)).toBe(5)
  })

  test('forgets only those of whom nothing has to be known', async () => {
    const [store, done, waiting] = [await open(), randomUUID(), randomUUID()]
    await store.take(done, five, start)
    await grantedBy([store], waiting, 5)
    await store.forget(start + minute)
    expect(await grantedBy([store], waiting, 5, start + minute)).toBe(1)
    expect(await grantedBy([store], done, 9, start + minute)).toBe(5)
  })
}
