import { expect, test } from '@playwright/test'
import { freePort } from '../../support/free-port'
import { startMailServer } from '../../support/mail-server'
import { runPortal } from '../support/running-portal'
import { databaseOf, templateFolder } from '../support/template'
import { openForms, startSending, visitorsOf, type Outcome } from './support/feedback-visitors'
import { untilHandedOn } from './support/handed-on'
import { mailedReceipts } from './support/mailed-receipts'
import { startMuteServer } from './support/mute-server'
import { percentile } from './support/reading-times'
import { isWhole, patienceMs } from './support/scale'
import { nothingWrong, whatBecame } from './support/what-became'

const visitors = isWhole ? 300 : 30
const atATime = 10
/** A speed is judged where it is measured alone. A mail server that says nothing is waited for 10 s: nobody else may be. */
const longestMs = isWhole ? 500 : 10_000

const timesOf = (state: string, outcomes: Outcome[]) => {
  const times = outcomes.flatMap((outcome) => outcome.times).sort((a, b) => a - b)
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
  console.log(`receipts with mail ${state}: ${times.length}, p50 ${p50} ms, p99 ${p99} ms`)
  return p99
}

test('a mail server that is down, or never answers, keeps nobody waiting for a receipt, and hears of each message once later', async () => {
  test.setTimeout(patienceMs)
  const port = await freePort()
  const portal = await runPortal(templateFolder(), {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Portaali <no-reply@portal.example>',
  })
  try {
    const forms = await openForms(portal, visitors)
    const down = await startSending(portal, visitorsOf(forms, 1), atATime).ended
    const mute = await startMuteServer(port)
    await expect.poll(mute.calls, { timeout: 60_000 }).toBeGreaterThan(0)
    const unanswered = await startSending(portal, visitorsOf(forms, 2), atATime).ended
    await mute.stop()
    const mail = await startMailServer({ port })
    const stored = await untilHandedOn(portal, databaseOf(portal.dataDir))
    await mail.stop()

    const mailed = mailedReceipts(mail.messages)
    expect(whatBecame({ outcomes: [...down, ...unanswered], stored, mailed })).toEqual(nothingWrong)
    expect(mailed).toHaveLength(stored.length)
    expect(timesOf('down', down)).toBeLessThan(longestMs)
    expect(timesOf('unanswered', unanswered)).toBeLessThan(longestMs)
  } finally {
    await portal.remove()
  }
})
