import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { adminMessage } from '@/i18n/admin-labels'
import { findMongod } from '@/scripts/mongodb/find-mongod.js'
import { startMongod, type Mongod } from '@/scripts/mongodb/mongod.js'
import { killServer } from '../faults/support/kill-server'
import { startSaving } from '../faults/support/saving-clients'
import { runPortal, type Portal } from '../support/running-portal'
import { templateFolder } from '../support/template'
import { readTheme } from './support/read-theme'

const rounds = process.env.TEST_FULL ? 20 : 2
const savesBeforeKill = 200
const savesBeforeFault = 40
const awayMs = 3000
const notSaved = adminMessage('en', 'Errors.databaseAwayNotSaved')

test.describe.configure({ mode: 'serial', timeout: 180_000 })

let mongod: Mongod

test.beforeAll(async () => {
  mongod = await startMongod(await findMongod())
})
test.afterAll(() => mongod?.remove())

/** Saves from 8 clients, a database that is killed and comes back, then the end of the server. */
const saveUntilKilled = async (portal: Portal) => {
  const { clients, untilSaved, ended } = await startSaving(portal, 8)
  await untilSaved(savesBeforeFault)
  await mongod.kill()
  await pause(awayMs)
  await mongod.start()
  await untilSaved(savesBeforeKill)
  await pause(Math.random() * 300)
  killServer(portal.pid())
  await ended
  return clients
}

test('with its MongoDB killed and back, then killed itself, a server has kept every acknowledged save', async () => {
  test.setTimeout(rounds * 90_000)
  const portal = await runPortal(templateFolder(), { DATABASE_URL: mongod.url })
  try {
    for (let round = 1; round <= rounds; round += 1) {
      await test.step(`round ${round}`, async () => {
        const clients = await saveUntilKilled(portal)
        await portal.restart('SIGKILL')
        for (const { theme, acknowledged, refused, underway } of clients) {
          const { now, marks, torn } = await readTheme(mongod.url, theme)
          expect(torn).toEqual([])
          expect(marks.at(-1)).toBe(now)
          const unsure = refused.filter(({ words }) => !words.includes(notSaved))
          const perhaps = [underway, ...unsure.map(({ mark }) => mark)]
          expect(marks.filter((mark) => !perhaps.includes(mark))).toEqual(acknowledged)
          expect(refused.filter(({ status }) => status !== 503)).toEqual([])
        }
      })
    }
  } finally {
    await portal.remove()
  }
})
