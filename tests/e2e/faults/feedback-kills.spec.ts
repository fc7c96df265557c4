import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { seeded } from '../../support/feedback/seeded'
import { startMailServer } from '../../support/mail-server'
import { runPortal, type Portal } from '../support/running-portal'
import { databaseOf, runsOnMongo, templateFolder } from '../support/template'
import {
  openForms,
  startSending,
  visitorsOf,
  type Form,
  type Outcome,
} from './support/feedback-visitors'
import { untilHandedOn } from './support/handed-on'
import { killServer } from './support/kill-server'
import { mailedReceipts } from './support/mailed-receipts'
import { patienceMs, seeds, visitorCount } from './support/scale'
import { nothingWrong, whatBecame } from './support/what-became'

const killsWhileSending = 2
const kills = killsWhileSending + 1
/** From the last acknowledgement; by then some are in the database, and of some somebody was told. */
const latestKillMs = 1500

test.setTimeout(patienceMs)

let mail: Awaited<ReturnType<typeof startMailServer>>
let portal: Portal
let url: string
let forms: Form[]

test.beforeAll(async () => {
  test.setTimeout(patienceMs)
  mail = await startMailServer()
  portal = await runPortal(templateFolder(), {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Portaali <no-reply@portal.example>',
  })
  url = databaseOf(portal.dataDir)
  forms = await openForms(portal, visitorCount)
})
test.afterAll(async () => {
  await portal?.remove()
  await mail?.stop()
})

const killAndRestart = async () => {
  killServer(portal.pid())
  await portal.restart('SIGKILL')
}

/** Ends the server in the middle of the sending, again and again, and once more afterwards. */
const sendUntilAnswered = async (seed: number): Promise<Outcome[]> => {
  const below = seeded(seed)
  const moments = Array.from({ length: killsWhileSending }, () =>
    Math.floor(below(visitorCount)),
  ).sort((a, b) => a - b)
  const { untilAnswered, ended } = startSending(portal, visitorsOf(forms, seed))
  for (const moment of moments) {
    await untilAnswered(moment)
    await pause(below(30))
    await killAndRestart()
  }
  const outcomes = await ended
  await pause(below(latestKillMs))
  await killAndRestart()
  return outcomes
}

const database = runsOnMongo() ? 'MongoDB' : 'SQLite'

const earlier: Outcome[] = []
for (const seed of seeds(runsOnMongo() ? 1 : 2)) {
  test(`${visitorCount} messages sent while the server is killed again and again are each on ${database} once and mailed, seed ${seed}`, async () => {
    const before = mailedReceipts(mail.messages).length
    const outcomes = await sendUntilAnswered(seed)
    const stored = await untilHandedOn(portal, url)

    earlier.push(...outcomes)
    const mailed = mailedReceipts(mail.messages)
    expect(whatBecame({ outcomes: earlier, stored, mailed })).toEqual(nothingWrong)
    // Whoever is told twice was told of the one message that was in hand when the server was killed.
    const told = mailed.slice(before)
    expect(told.length - new Set(told).size).toBeLessThanOrEqual(kills)
  })
}
