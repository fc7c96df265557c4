import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { BasePayload, getPayload, type Payload } from 'payload'
import { databaseLimitStore, forgetLimits } from '@/feedback/database-limit-store'
import { voteKeyDays } from '@/feedback/rules/retention'
import { purgeVotes } from '@/jobs/purge-votes'
import { promiseOfLimitStore } from '@/tests/support/feedback/limit-store-contract'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
})

describe('a limit in the database', () => {
  promiseOfLimitStore(() => databaseLimitStore(payload))

  test('holds for two servers together, whose rows are made at once', async () => {
    const other = await new BasePayload().init({ config: await config, disableOnInit: true })
    try {
      const stores = [databaseLimitStore(payload), databaseLimitStore(other)]
      const five = { burst: 5, refillMs: 60_000 }
      const key = randomUUID()
      const verdicts = await Promise.all(
        Array.from({ length: 20 }, (_, at) => stores[at % 2]!.take(key, five, Date.now())),
      )
      expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(5)
    } finally {
      await other.destroy()
    }
  })

  test('leaves no row behind once there is nothing to tell', async () => {
    const now = Date.now()
    await databaseLimitStore(payload).take(randomUUID(), { burst: 5, refillMs: 1000 }, now)
    await forgetLimits(payload, now + 10 ** 9)
    const { totalDocs } = await payload.count({
      collection: 'visitor-limits',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })
})

describe('an answer to a page', () => {
  const day = 86_400_000
  const vote = (daysAgo: number) =>
    payload.create({
      collection: 'page-votes',
      data: {
        page: '/fi',
        found: 'yes',
        locale: 'fi',
        rendering: 'rich',
        day: new Date(Date.now() - daysAgo * day).toISOString(),
        key: randomUUID(),
      },
      overrideAccess: true,
    })
  const keyOf = async ({ id }: { id: number }) =>
    (await payload.findByID({ collection: 'page-votes', id, overrideAccess: true })).key

  test('loses what was made of a network, keeps what it says, and is left alone then', async () => {
    const [old, recent] = [await vote(voteKeyDays + 2), await vote(voteKeyDays - 2)]
    await purgeVotes(payload, new Date())
    const forgotten = await keyOf(old)
    expect(forgotten).not.toBe(old.key)
    expect(await keyOf(recent)).toBe(recent.key)
    await purgeVotes(payload, new Date())
    expect(await keyOf(old)).toBe(forgotten)
    const kept = await payload.findByID({ collection: 'page-votes', id: old.id })
    expect(kept).toMatchObject({ page: '/fi', found: 'yes' })
  })
})
