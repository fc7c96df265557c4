import { readFileSync } from 'node:fs'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { adminMessage } from '@/i18n/admin-labels'
import { startMailServer } from '../support/mail-server'
import { choose, logIn, saveButton, untilAtRest } from './support/admin'
import {
  formAddress,
  openForm,
  receiptPattern,
  sendForm,
  untilHuman,
} from './support/feedback-form'
import { runPortal, type Portal } from './support/running-portal'
import { signIn } from './support/staff'
import { templateFolder } from './support/template'

test.describe.configure({ mode: 'serial' })

const say = (path: string) => adminMessage('fi', path)
const text = '=1+1 Ruudunlukija ei lue taulukon otsikoita.'
const sender = 'aino@example.fi'
const answer = 'Kiitos. Taulukon otsikot korjataan tällä viikolla.'

let mail: Awaited<ReturnType<typeof startMailServer>>
let portal: Portal
let receipt: string

test.beforeAll(async () => {
  mail = await startMailServer()
  portal = await runPortal(templateFolder(), {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Portaali <no-reply@portal.example>',
  })
  const address = formAddress('fi', 'text')
  const token = await openForm(portal, address)
  await untilHuman()
  const fields = { kind: 'accessibility', text, email: sender, token }
  const { headers } = await sendForm(portal, address, fields, '198.51.100.1')
  receipt = receiptPattern.exec(String(headers.location))?.[0] ?? ''
})
test.afterAll(async () => {
  await portal?.remove()
  await mail?.stop()
})

const openQueue = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ baseURL: portal.url, locale: 'fi-FI' })
  await logIn(page, portal.logins.publisher)
  await page.goto('/admin/collections/feedback')
  return page
}

const openMessage = async (browser: Browser): Promise<Page> => {
  const page = await openQueue(browser)
  await page.getByRole('link', { name: receipt }).click()
  await expect(page.getByLabel(say('Feedback.text.label'), { exact: true })).toHaveValue(text)
  await page.waitForLoadState('networkidle')
  return page
}

test('a message is in the queue, and its handlers are told of it', async ({ browser }) => {
  const page = await openQueue(browser)
  const row = page.getByRole('row').filter({ hasText: receipt })
  await expect(row).toContainText(say('Feedback.kind.options.accessibility'))
  await expect(row).toContainText(say('Feedback.status.options.new'))
  const [notice] = await mail.received(portal.logins.publisher.email)
  expect(notice?.subject).toContain(receipt)
})

test('a publisher takes all feedback as a file, in which nothing is a formula', async ({
  browser,
}) => {
  const page = await openQueue(browser)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: say('Feedback.summary.export') }).click(),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv).toContain(receipt)
  expect(csv).toContain(text)
  expect(csv).not.toMatch(/(^|[,;])"?=/m)
})

test('what was reported becomes an accessibility issue in one step', async ({ browser }) => {
  const page = await openMessage(browser)
  await page.getByRole('link', { name: say('Feedback.nextStep.issue') }).click()
  await page.waitForURL(/accessibility-issues\/create/)
  await expect(page.locator('.render-fields').first()).toContainText(text)
})

test('an answer is mailed to the sender, once', async ({ browser }) => {
  const page = await openMessage(browser)
  await page.getByLabel(say('Feedback.answer.label'), { exact: true }).fill(answer)
  await choose(page, 'status', say('Feedback.status.options.answered'))
  await untilAtRest(page)
  await saveButton(page).click()
  const [letter] = await mail.received(sender)
  expect(letter?.text).toContain(answer)
  const { ask } = await signIn(portal, 'publisher')
  await expect
    .poll(async () => {
      const { body } = await ask('GET', `feedback?where[receipt][equals]=${receipt}`)
      return (body.docs as { answerMailedAt?: string }[])[0]?.answerMailedAt
    })
    .toBeTruthy()
  expect(mail.messages.filter(({ receivers }) => receivers.includes(sender))).toHaveLength(1)
})
