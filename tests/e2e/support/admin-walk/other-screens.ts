import { logIn } from '../admin'
import type { Login } from '../running-portal'
import type { Walk } from './walk'

/** What stands before and around a login. */
export const walkLogin = async (walk: Walk, login: Login) => {
  const { page, visit, press } = walk
  const submit = page.locator('form').getByRole('button').last()
  await visit('login', '/login')
  await page.locator('#field-email').fill(login.email)
  await page.locator('#field-password').fill('not the password')
  await press('login, refused', submit)
  await visit('login, nothing filled in', '/login')
  await press('login, nothing filled in', submit)
  await visit('forgotten password', '/forgot')
  await press('forgotten password, nothing filled in', submit)
  await page.locator('#field-email').fill('nobody@example.fi')
  await press('forgotten password, sent', submit)
  await visit('reset of the password', '/reset/no-such-token')
  await press('reset of the password, refused', submit)
  await logIn(page, login)
  await walk.look('dashboard')
  await press('dashboard, menu', page.locator('.nav-toggler'))
  await press('dashboard, layout', page.locator('.dashboard-breadcrumb-select .rs__control'))
}

export const walkAccount = async ({ page, visit, press }: Walk) => {
  await visit('account', '/account')
  await press('account, change of password', page.locator('#change-password'))
  await visit('account', '/account')
  await press('account, languages', page.locator('.payload-settings__language .rs__control'))
}

/** Addresses that lead nowhere, and the end of a session. */
export const walkErrors = async ({ visit }: Walk) => {
  await visit('no such address', '/no-such-address')
  await visit('no such collection', '/collections/no-such-collection')
  await visit('no such record', '/collections/themes/999999')
  await visit('no such version', '/collections/themes/1/versions/999999')
  await visit('logout', '/logout')
  await visit('logged out for want of activity', '/logout-inactivity')
}

export const walkGlobals = async (walk: Walk) => {
  const { page, visit, press } = walk
  for (const global of [
    'site-settings',
    'navigation',
    'accessibility-statement',
    'privacy-notice',
  ]) {
    await visit(`global ${global}`, `/globals/${global}?locale=fi`)
    await visit(`versions of ${global}`, `/globals/${global}/versions?locale=fi`)
    await visit(`interface of ${global}`, `/globals/${global}/api?locale=fi`)
  }
  await visit('global site-settings', '/globals/site-settings?locale=fi')
  await page.locator('#field-siteName').fill('Toinen nimi')
  await page.waitForTimeout(500)
  await press('leaving without saving', page.locator('.step-nav a').first())
}
