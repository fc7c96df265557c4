import Database from 'libsql'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { runPortal, type Portal } from '../support/running-portal'
import { templateFolder } from '../support/template'
import { killServer } from './support/kill-server'
import { holdLock } from './support/lock-holder'
import { measureReads, percentile } from './support/reading-times'
import { startSaving } from './support/saving-clients'
import { readTheme } from './support/read-theme'

const rounds = process.env.TEST_FULL ? 20 : 2
const savesBeforeKill = 200
const savesBeforeLock = 40
const lockMs = 3000

test.setTimeout(180_000)

/** Saves from 8 clients, a lock held by another process in between, then the end of the server. */
const saveUntilKilled = async (portal: Portal, file: string) => {
  const { clients, untilSaved, ended, saved } = await startSaving(portal, 8)
  await untilSaved(savesBeforeLock)
  const { released } = await holdLock(file, lockMs)
  const savedAtLock = saved()
  const reads = measureReads([`${portal.url}/fi`, `${portal.url}/api/themes?limit=5&depth=0`])
  await released
  const savedDuringLock = saved() - savedAtLock
  const readDuringLock = reads.answered()
  const times = await reads.stop()
  await untilSaved(savesBeforeKill)
  await pause(Math.random() * 300)
  killServer(portal.pid())
  await ended
  return { clients, times, savedDuringLock, readDuringLock }
}

for (let round = 1; round <= rounds; round += 1) {
  test(`a killed server has kept every acknowledged save, and each whole, round ${round}`, async ({}, info) => {
    const portal = await runPortal(templateFolder())
    try {
      const file = path.join(portal.dataDir, 'julkisivu.db')
      const { clients, times, savedDuringLock, readDuringLock } = await saveUntilKilled(
        portal,
        file,
      )
      await portal.restart('SIGKILL')

      expect(clients.flatMap(({ refused }) => refused)).toEqual([])
      // Those that were in the database's hands when the lock came may still end.
      expect(savedDuringLock).toBeLessThanOrEqual(8)
      for (const { theme, acknowledged, underway } of clients) {
        const { now, marks, torn } = readTheme(file, theme)
        expect(torn).toEqual([])
        expect([acknowledged.at(-1), underway]).toContain(now)
        expect(marks.at(-1)).toBe(now)
        expect(marks.filter((mark) => mark !== underway)).toEqual(acknowledged)
      }
      expect(portal.log()).not.toContain('torn')
      const p99 = percentile(times, 0.99)
      info.annotations.push({
        type: 'reads during the lock',
        description: `${times.length} reads, p50 ${percentile(times, 0.5)} ms, p99 ${p99} ms`,
      })
      console.log(
        `reads during the lock: ${times.length}, p50 ${percentile(times, 0.5)} ms, p99 ${p99} ms`,
      )
      // A reader who had to wait for the lock would have no answer by its end. How long the slowest
      // takes beside eight savers and a page to be made is a matter of the machine.
      expect(readDuringLock).toBeGreaterThan(1)
    } finally {
      await portal.remove()
    }
  })
}

test('rows deleted by hand are back after the next start, which says whose they were', async () => {
  const portal = await runPortal(templateFolder())
  try {
    const file = path.join(portal.dataDir, 'julkisivu.db')
    await portal.stop()
    const database = new Database(file)
    const participations = () =>
      database.prepare('SELECT * FROM themes_participations ORDER BY id').all()
    const before = participations()
    expect(before.length).toBeGreaterThan(0)
    database.exec('DELETE FROM themes_participations WHERE _parent_id = 1')
    expect(participations()).not.toEqual(before)
    await portal.start()
    expect(participations()).toEqual(before)
    expect(portal.log()).toContain('The document themes 1 was torn (themes_participations)')
    database.close()
  } finally {
    await portal.remove()
  }
})
