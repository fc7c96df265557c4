import { adminMessage } from '@/i18n/admin-labels'
import { toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { findMongod } from '@/scripts/mongodb/find-mongod.js'
import { startMongod, type Mongod } from '@/scripts/mongodb/mongod.js'
import { logIn, openRecord, publishButton } from '../support/admin'
import { pageKinds } from '../support/pages'
import { expect, test as base } from '../support/portal'
import { runPortal, type Portal } from '../support/running-portal'
import { findBy, signIn } from '../support/staff'
import { templateFolder } from '../support/template'

/** A MongoDB that these tests may end, and a portal on it. */
const test = base.extend<object, { mongod: Mongod; portal: Portal }>({
  mongod: [
    async ({}, use) => {
      const mongod = await startMongod(await findMongod())
      await use(mongod)
      await mongod.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  portal: [
    async ({ mongod }, use) => {
      const portal = await runPortal(templateFolder(), { DATABASE_URL: mongod.url })
      await use(portal)
      await portal.remove()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

test.use({ portalOwner: 'mongodb-away', locale: 'sv-SE' })
test.describe.configure({ mode: 'serial', timeout: 180_000 })

const seen = pageKinds.program!.fi
const unseen = pageKinds.article!.sv

test('while MongoDB is away, what readers have seen stays, and the rest says what is wrong', async ({
  portal,
  mongod,
}) => {
  const ask = async (path: string) => {
    const response = await fetch(portal.url + path)
    return { status: response.status, body: await response.text() }
  }
  const before = [await ask(seen), await ask(toTextPath(seen))]
  await mongod.kill()
  expect([await ask(seen), await ask(toTextPath(seen))]).toEqual(before)
  for (const path of [unseen, toTextPath(unseen)]) {
    const { status, body } = await ask(path)
    expect(status).toBe(500)
    expect(body).toContain(getTranslate('sv')('Problem.fault.title'))
  }
  await mongod.start()
  await expect.poll(async () => (await ask(unseen)).status, { timeout: 30_000 }).toBe(200)
})

test('an editor who saves while MongoDB is away keeps the text and is told that nothing was saved', async ({
  page,
  portal,
  mongod,
}) => {
  const publisher = await signIn(portal, 'publisher')
  const { id } = findBy(await publisher.list('programs', 'fi'), 'code', 'INKA')
  const words = 'Kirjoitettu, kun tietokanta oli poissa.'
  const stored = async () =>
    findBy(await (await signIn(portal, 'publisher')).list('programs', 'fi'), 'code', 'INKA').summary
  const before = await stored()
  await logIn(page, portal.logins.publisher)
  await openRecord(page, 'programs', id, 'fi')
  await page.locator('#field-summary').fill(words)

  await mongod.kill()
  await publishButton(page).click()
  const notSaved = adminMessage('sv', 'Errors.databaseAwayNotSaved')
  await expect(page.getByText(notSaved).first()).toBeVisible({ timeout: 60_000 })
  await expect(page.locator('#field-summary')).toHaveValue(words)
  const answer = await publisher.ask('PATCH', `programs/${id}?locale=fi`, { summary: 'Toinen' })
  expect(answer).toMatchObject({
    status: 503,
    body: { errors: [{ message: adminMessage('en', 'Errors.databaseAwayNotSaved') }] },
  })

  await mongod.start()
  await expect.poll(stored, { timeout: 60_000 }).toBe(before)
  await expect(page.locator('#field-summary')).toHaveValue(words)
  await publishButton(page).click()
  await expect.poll(stored, { timeout: 30_000 }).toBe(words)
})
