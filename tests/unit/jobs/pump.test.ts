import { describe, expect, jest, test } from '@jest/globals'
import { openPump } from '@/jobs/pump'

describe('the pump', () => {
  test('works once at a time, and once more for what came meanwhile', async () => {
    let underWay = 0
    let most = 0
    const work = jest.fn(async () => {
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise(setImmediate)
      underWay -= 1
    })
    const pump = openPump({ work, every: 60_000, complain: () => undefined })
    pump.run()
    pump.run()
    pump.run()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await pump.stop()
    expect([most, work.mock.calls.length]).toEqual([1, 2])
  })

  test('says once that the database is away, and again when it was back in between', async () => {
    const outcomes = ['away', 'away', undefined, 'away']
    const complaints: unknown[] = []
    const work = async () => {
      const outcome = outcomes.shift()
      if (outcome) throw new Error(outcome)
    }
    const pump = openPump({ work, every: 60_000, complain: (error) => void complaints.push(error) })
    while (outcomes.length > 0) {
      pump.run()
      await new Promise(setImmediate)
    }
    await pump.stop()
    expect(complaints).toHaveLength(2)
  })
})
