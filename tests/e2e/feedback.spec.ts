import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pagePath, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import {
  formAddress,
  openForm,
  receiptPattern,
  sendForm,
  textIn,
  untilHuman,
} from './support/feedback-form'
import { keptMessages, keptVotes } from './support/kept-feedback'
import { doubleText, isWiderThanWindow } from './support/overflow'
import { pageKinds, renderings } from './support/pages'
import { expect, test } from './support/portal'

import { framework } from './support/raw-request'
import { runPortal } from './support/running-portal'
import { canWriteInLynx, writeInLynx } from './support/written-in-lynx'

test.use({ portalOwner: 'feedback', javaScriptEnabled: false })
test.describe.configure({ mode: 'serial' })

const t = getTranslate('fi')

for (const rendering of renderings) {
  const address = formAddress('fi', rendering)
  const inRendering = (path: string) => (rendering === 'text' ? toTextPath(path) : path)

  test(`a message sent without scripts as ${rendering} is on disk when its receipt is shown`, async ({
    page,
    portal,
    context,
  }) => {
    await page.goto(inRendering(pageKinds.theme!.fi))
    await page.getByRole('link', { name: t('PageQuestion.tell') }).click()
    const text = `Päivä on väärin (${rendering}).`
    await page.getByRole('radio', { name: t('Feedback.kinds.content') }).check()
    await page.getByLabel(t('Feedback.text'), { exact: true }).fill(text)
    await page.getByLabel(t('Feedback.email')).fill('aino@example.fi')
    await untilHuman()
    await page.getByRole('button', { name: t('Feedback.submit') }).click()
    await expect(page).toHaveTitle(new RegExp(t('Feedback.receivedTitle')))
    const [receipt] = receiptPattern.exec(await page.getByRole('main').innerText()) ?? []
    expect(keptMessages(portal).find((message) => message.text === text)).toMatchObject({
      receipt,
      rendering,
      page: pageKinds.theme!.fi,
      pageChanged: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(await context.cookies()).toEqual([])
    // Later its sender comes back with the number alone.
    await page.goto(address)
    await page.getByLabel(t('Feedback.receipt'), { exact: true }).fill(receipt!.toLowerCase())
    await page.getByRole('button', { name: t('Feedback.lookupSubmit') }).click()
    await expect(page.getByText(t('Feedback.statuses.new'))).toBeVisible()
  })

  test(`what is wrong is said beside the field as ${rendering}, and what was typed stays`, async ({
    page,
  }) => {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.goto(address)
    await page.getByLabel(t('Feedback.text'), { exact: true }).fill('Säilyykö tämä? <b>')
    await page.getByLabel(t('Feedback.email')).fill('aino@')
    await untilHuman()
    await page.getByRole('button', { name: t('Feedback.submit') }).click()
    expect((await answered).status()).toBe(400)
    await expect(page).toHaveTitle(/^Virhe: /)
    await expect(page.getByLabel(t('Feedback.text'), { exact: true })).toHaveValue(
      'Säilyykö tämä? <b>',
    )
    const email = page.getByLabel(t('Feedback.email'))
    await expect(email).toHaveAttribute('aria-invalid', 'true')
    await expect(email).toHaveAccessibleDescription(new RegExp(t('Feedback.wrong.email')))
    // Reading goes on where it is said, also in the smallest window with the largest text.
    await expect(page.getByRole('heading', { name: t('Feedback.notTaken') })).toBeFocused()
    await page.setViewportSize({ width: 320, height: 256 })
    await doubleText(page)
    expect(await isWiderThanWindow(page)).toBe(false)
    await page.getByRole('link', { name: t('Feedback.wrong.kind') }).click()
    await expect(page.locator(':target')).toHaveAttribute('type', 'radio')
    // And it can be sent as it is, once it is mended: the form's token is still its own.
    await page.getByRole('radio', { name: t('Feedback.kinds.other') }).check()
    await email.fill('')
    await page.getByRole('button', { name: t('Feedback.submit') }).click()
    await expect(page.getByRole('main')).toContainText(receiptPattern)
  })

  test(`a question below a page is answered with one click as ${rendering}`, async ({
    page,
    portal,
  }) => {
    // The same answer to the same page within an hour is one vote, in whatever rendering.
    const asked = pageKinds[rendering === 'rich' ? 'program' : 'theme']!.fi
    await page.goto(inRendering(asked))
    await page.getByRole('button', { name: t('PageQuestion.no') }).click()
    await expect(page.getByRole('status')).toHaveText(t('Feedback.thanks.no'))
    await expect(page.getByRole('radio', { name: t('Feedback.kinds.content') })).toBeChecked()
    expect(keptVotes(portal)).toContainEqual(
      expect.objectContaining({ page: asked, found: 'no', rendering }),
    )
  })
}

test('bad input is answered in words with its status, and loses nothing', async ({ portal }) => {
  test.setTimeout(60_000)
  const address = formAddress('sv', 'text')
  const words = getTranslate('sv')
  const token = await openForm(portal, address)
  await untilHuman()
  const good = { kind: 'other', text: 'Ett tecken: €', name: 'Åsa', token }
  const cases: [string, Record<string, string>, number, string][] = [
    ['empty', { text: ' ' }, 400, words('Feedback.wrong.text')],
    ['no address', { email: 'asa' }, 400, words('Feedback.wrong.email')],
    ['a machine', { website: 'x' }, 400, words('Feedback.faults.trap')],
    ['forged', { token: 'x' }, 400, words('Feedback.faults.notValid')],
    ['at once', {}, 400, words('Feedback.faults.tooFast')],
    ['5 MB', { text: 'ä'.repeat(2_500_000) }, 413, words('Feedback.faults.cut')],
  ]
  for (const rendering of renderings) {
    for (const [name, change, status, said] of cases) {
      // Opened now: on a busy machine the cases before it take as long as a person does.
      const fresh = name === 'at once' && { token: await openForm(portal, address) }
      const fields: Record<string, string> = { ...good, ...change, ...fresh }
      const answer = await sendForm(portal, formAddress('sv', rendering), fields, '198.51.100.1')
      expect(answer.status, `${name} ${rendering}`).toBe(status)
      expect(answer.body, `${name} ${rendering}`).toContain(said)
      expect(answer.body).not.toMatch(framework)
      expect(answer.headers['set-cookie']).toBeUndefined()
      expect(answer.headers['cache-control']).toBe('private, no-store')
      const text = textIn(answer.body)
      expect(text.length > 5000 || text === fields.text, name).toBe(true)
    }
  }
})

test('a page that is gone, and a receipt that nobody was given, answer 404 with a sentence', async ({
  portal,
}) => {
  const gone = formAddress('fi', 'rich', { page: pagePath('fi', { room: 'programs', slug: 'x' }) })
  const unknown = formAddress('en', 'text', { receipt: '0000-0000-0000' })
  const mistyped = formAddress('en', 'rich', { receipt: '0000-0000-0001' })
  for (const [address, status] of [
    [gone, 404],
    [unknown, 404],
    [mistyped, 400],
  ] as const) {
    const response = await fetch(portal.url + address)
    expect(response.status, address).toBe(status)
    expect(await response.text()).toContain('<form')
  }
})

test('a double click and a retry are one message with one receipt', async ({ portal }) => {
  const address = formAddress('fi', 'rich')
  const fields = {
    kind: 'other',
    text: 'Kaksi kertaa',
    token: await openForm(portal, address),
  }
  await untilHuman()
  const send = () => sendForm(portal, address, fields, '198.51.100.2')
  const answers = [...(await Promise.all([send(), send(), send()])), await send()]
  expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1)
  expect(keptMessages(portal).filter(({ text }) => text === fields.text)).toHaveLength(1)
})

for (const javaScriptEnabled of [false, true]) {
  const scripts = javaScriptEnabled ? 'with' : 'without'
  for (const rendering of renderings) {
    test(`Back and another click are the same message ${scripts} scripts as ${rendering}`, async ({
      browser,
      portal,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled, baseURL: portal.url })
      const page = await context.newPage()
      const text = `Takaisin ${scripts} ${rendering}`
      const send = async () => {
        await untilHuman()
        await page.getByRole('button', { name: t('Feedback.submit') }).click()
        await expect(page).toHaveTitle(new RegExp(t('Feedback.receivedTitle')))
        return page.url()
      }
      await page.goto(formAddress('fi', rendering))
      await page.getByRole('radio', { name: t('Feedback.kinds.other') }).check()
      await page.getByLabel(t('Feedback.text'), { exact: true }).fill(text)
      const first = await send()
      await page.goBack()
      await expect(page.getByLabel(t('Feedback.text'), { exact: true })).toHaveValue(text)
      expect(await send()).toBe(first)
      expect(keptMessages(portal).filter((message) => message.text === text)).toHaveLength(1)
      await context.close()
    })
  }
}

test('a form from before a restart still sends', async ({ portal }) => {
  const address = formAddress('en', 'rich')
  const token = await openForm(portal, address)
  await portal.restart()
  await untilHuman()
  const fields = { kind: 'data', text: 'Opened before the restart', token }
  expect((await sendForm(portal, address, fields, '198.51.100.3')).status).toBe(303)
})

test('whoever sends too much is told when to go on; a small office has room', async ({
  portal,
}) => {
  const address = formAddress('fi', 'text')
  const token = await openForm(portal, address)
  await untilHuman()
  const statuses = new Map<number, number>()
  for (let count = 0; count < 25; count += 1) {
    const fields = { kind: 'other', text: `Viesti ${count}`, token }
    const visitor = `2001:db8:1:1::${count + 1}`
    const { status, headers } = await sendForm(portal, address, fields, visitor)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }
  expect([...statuses]).toEqual([
    [303, 20],
    [429, 5],
  ])
})

test('whoever writes the address of somebody else is counted by their own', async () => {
  const direct = await runPortal(undefined, { TRUSTED_PROXIES: '203.0.113.1' })
  try {
    const address = formAddress('fi', 'text')
    const token = await openForm(direct, address)
    await untilHuman()
    const statuses: number[] = []
    for (let count = 1; count <= 21; count += 1) {
      const fields = { kind: 'other', text: `Viesti ${count}`, token }
      statuses.push((await sendForm(direct, address, fields, `198.51.100.${count}`)).status)
    }
    expect(statuses.at(-2)).toBe(303)
    expect(statuses.at(-1)).toBe(429)
  } finally {
    await direct.remove()
  }
})

const difficultLine = 'äöåÄÖÅ😀é€š'.repeat(5)
const difficultText = Array.from({ length: 100 }, () => difficultLine).join('\n')

test('5,000 characters of ä, ö, å and emoji arrive intact', async ({ portal }) => {
  const address = formAddress('fi', 'text')
  const fields = { kind: 'other', text: difficultText, token: await openForm(portal, address) }
  await untilHuman()
  expect((await sendForm(portal, address, fields, '198.51.100.5')).status).toBe(303)
  expect(keptMessages(portal).map(({ text }) => text)).toContain(difficultText)
})

test('5,000 characters of ä, ö, å and emoji arrive intact from a text browser', async ({
  portal,
}) => {
  test.skip(!canWriteInLynx, 'No Lynx, or no terminal for it, on this machine.')
  test.setTimeout(60_000)
  const text = `Lynx\n${difficultText}`
  const screen = await writeInLynx(portal.url + formAddress('fi', 'text'), text)
  expect(screen).toMatch(receiptPattern)
  const kept = keptMessages(portal).find(({ text: told }) => told.startsWith('Lynx'))
  expect(kept?.text.trimEnd()).toBe(text)
})

test('on a full disk nothing is acknowledged, and the text comes back', async ({ portal }) => {
  test.skip(process.platform !== 'linux', 'The room for files is taken away by prlimit.')
  const address = formAddress('fi', 'rich')
  const fields = { kind: 'other', text: 'Ei mahdu', token: await openForm(portal, address) }
  await untilHuman()
  const children = (pid: number): number[] => {
    const own = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    const pids = own.split(' ').filter(Boolean).map(Number)
    return [pid, ...pids.flatMap(children)]
  }
  const room = (bytes: string) =>
    children(portal.pid()).forEach((pid) =>
      execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]),
    )
  room('0')
  const refused = await sendForm(portal, address, fields, '198.51.100.4')
  room('unlimited')
  expect(refused.status).toBe(503)
  expect(refused.body).toContain(t('Feedback.faults.notKept'))
  expect(textIn(refused.body)).toBe(fields.text)
  expect(keptMessages(portal).filter(({ text }) => text === fields.text)).toEqual([])
  expect((await sendForm(portal, address, fields, '198.51.100.4')).status).toBe(303)
})
