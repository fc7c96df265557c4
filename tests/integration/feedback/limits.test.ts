import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { randomUUID } from 'node:crypto'
import { BasePayload, getPayload, type Payload } from 'payload'
import { databaseLimitStore, forgetLimits } from '@/feedback/database-limit-store'
import { promiseOfLimitStore } from '@/tests/support/feedback/limit-store-contract'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
})

describe('a limit in the database', () => {
  promiseOfLimitStore(() => databaseLimitStore(async () => payload))

  test('holds for two servers together, whose rows are made at once', async () => {
    const other = await new BasePayload().init({ config: await config, disableOnInit: true })
    try {
      const stores = [
        databaseLimitStore(async () => payload),
        databaseLimitStore(async () => other),
      ]
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
    await databaseLimitStore(async () => payload).take(
      randomUUID(),
      { burst: 5, refillMs: 1000 },
      now,
    )
    await forgetLimits(payload, now + 10 ** 9)
    const { totalDocs } = await payload.count({
      collection: 'visitor-limits',
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })
})
