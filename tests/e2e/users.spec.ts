import { adminMessage } from '@/i18n/admin-labels'
import { choose, logIn, untilAtRest } from './support/admin'
import { expect, test } from './support/portal'
import { findBy, signIn, type Stored } from './support/staff'

test.use({ portalOwner: 'users', locale: 'fi-FI' })

const say = (path: string) => adminMessage('fi', path)

test('an administrator makes a user without a password', async ({ page, portal }) => {
  await logIn(page, portal.logins.admin)
  await page.goto('/admin/collections/users/create')
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(say('User.linkedByCommand'))).toBeVisible()
  await page.getByLabel(say('User.name.label')).fill('Uusi Päätoimittaja')
  await page.locator('#field-email').fill('uusi.paatoimittaja@example.fi')
  await choose(page, 'role', say('User.role.options.editor'))
  await untilAtRest(page)
  await expect(page.locator('input[type=password]:visible')).toHaveCount(0)
  await page.locator('#action-save').click()
  await page.waitForURL(/users\/(?!create)\w+/)

  const { ask } = await signIn(portal, 'admin')
  const { body } = await ask('GET', 'users?limit=100')
  const made = findBy(body.docs as Stored[], 'email', 'uusi.paatoimittaja@example.fi')
  expect(made).toMatchObject({ name: 'Uusi Päätoimittaja', role: 'editor' })
})

test('users change their own password in their account', async ({ page, portal }) => {
  const { email } = portal.logins.contributor
  await logIn(page, portal.logins.contributor)
  await page.goto('/admin/account')
  await page.waitForLoadState('networkidle')
  await page.locator('#change-password').click()
  const passwords = page.locator('input[type=password]:visible')
  await expect(passwords).toHaveCount(2)
  for (const input of await passwords.all()) await input.fill('aivan uusi salasana')
  await untilAtRest(page)
  await page.locator('#action-save').click()
  const logInAgain = () =>
    fetch(`${portal.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'aivan uusi salasana' }),
    })
  await expect.poll(async () => (await logInAgain()).status).toBe(200)
})
