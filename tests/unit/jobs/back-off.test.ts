import { expect, test } from '@jest/globals'
import { withBackOff } from '@/jobs/back-off'
import { onceADay } from '@/jobs/once-a-day'

test('work that fails is tried again after a pause that doubles up to a limit, and is quick again later', async () => {
  let now = 0
  let isDown = true
  const tried: number[] = []
  const work = withBackOff(
    async () => {
      tried.push(now)
      if (isDown) throw new Error('down')
    },
    { first: 2, longest: 10, now: () => now },
  )
  const until = async (end: number) => {
    for (; now < end; now += 1) await work().catch(() => undefined)
  }
  await until(40)
  expect(tried.splice(0)).toEqual([0, 2, 6, 14, 24, 34])
  isDown = false
  await until(46)
  expect(tried.splice(0)).toEqual([44, 45])
  isDown = true
  await until(50)
  expect(tried).toEqual([46, 48])
})

test('the work of a day is done once a day in Finland, and again while it fails', async () => {
  let now = new Date('2026-03-02T21:30:00Z')
  let isDown = true
  const done: string[] = []
  const work = onceADay(
    async (moment) => {
      if (isDown) throw new Error('down')
      done.push(moment.toISOString())
    },
    () => now,
  )
  await expect(work()).rejects.toThrow('down')
  isDown = false
  await work()
  await work()
  now = new Date('2026-03-02T22:30:00Z')
  await work()
  await work()
  expect(done).toEqual(['2026-03-02T21:30:00.000Z', '2026-03-02T22:30:00.000Z'])
})
