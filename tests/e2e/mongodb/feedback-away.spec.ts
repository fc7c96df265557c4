import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { findMongod } from '@/scripts/mongodb/find-mongod.js'
import { startMongod, type Mongod } from '@/scripts/mongodb/mongod.js'
import { seeded } from '../../support/feedback/seeded'
import { startMailServer } from '../../support/mail-server'
import {
  openForms,
  startSending,
  visitorsOf,
  type Form,
  type Outcome,
} from '../faults/support/feedback-visitors'
import { untilHandedOn } from '../faults/support/handed-on'
import { killServer } from '../faults/support/kill-server'
import { mailedReceipts } from '../faults/support/mailed-receipts'
import { patienceMs, seeds, visitorCount } from '../faults/support/scale'
import { nothingWrong, whatBecame } from '../faults/support/what-became'
import { runPortal, type Portal } from '../support/running-portal'
import { templateFolder } from '../support/template'

test.setTimeout(patienceMs)

let mongod: Mongod
let mail: Awaited<ReturnType<typeof startMailServer>>
let portal: Portal
let forms: Form[]

test.beforeAll(async () => {
  test.setTimeout(patienceMs)
  mongod = await startMongod(await findMongod())
  mail = await startMailServer()
  portal = await runPortal(templateFolder(), {
    DATABASE_URL: mongod.url,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Portaali <no-reply@portal.example>',
  })
  forms = await openForms(portal, visitorCount)
})
test.afterAll(async () => {
  await portal?.remove()
  await mail?.stop()
  await mongod?.remove()
})

const earlier: Outcome[] = []
for (const seed of seeds(2)) {
  const isServerKilled = seed % 2 === 0
  const also = isServerKilled ? ', and then the server,' : ''
  test(`messages sent while MongoDB${also} is killed all get their receipt, and are there when it is back, seed ${seed}`, async () => {
    const below = seeded(seed)
    const { untilAnswered, ended } = startSending(portal, visitorsOf(forms, seed))
    await untilAnswered(Math.floor(below(visitorCount)))
    await pause(below(30))
    await mongod.kill()
    const outcomes = await ended
    if (isServerKilled) killServer(portal.pid())
    await mongod.start()
    if (isServerKilled) await portal.restart('SIGKILL')
    const stored = await untilHandedOn(portal, mongod.url)

    earlier.push(...outcomes)
    const mailed = mailedReceipts(mail.messages)
    expect(whatBecame({ outcomes: earlier, stored, mailed })).toEqual(nothingWrong)
  })
}
