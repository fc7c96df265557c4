import { adminMessage } from '@/i18n/admin-labels'
import { logIn } from './support/admin'
import { expect, test } from './support/portal'
import type { Portal } from './support/running-portal'

test.use({ portalOwner: 'admin-language' })

const languageOf = async (portal: Portal, headers: Record<string, string>) => {
  const text = await (await fetch(`${portal.url}/admin/login`, { headers })).text()
  return /<html[^>]* lang="(\w+)"/.exec(text)?.[1]
}

const browsers = [
  ['fi-FI,fi;q=0.9,en-US;q=0.8,en;q=0.7', 'fi'],
  ['fi', 'fi'],
  ['sv-FI,sv;q=0.9,fi;q=0.8,en;q=0.7', 'sv'],
  ['en-GB,en;q=0.9,fi;q=0.8', 'en'],
  ['de-DE,de;q=0.9', 'en'],
  ['et-EE,et;q=0.9', 'en'],
  ['de-DE,de;q=0.9,sv;q=0.8', 'sv'],
] as const

test.describe('the admin of a browser', () => {
  for (const [header, language] of browsers) {
    test(`that asks for ${header} speaks ${language}`, async ({ portal }) => {
      expect(await languageOf(portal, { 'accept-language': header })).toBe(language)
    })
  }

  for (const chosen of ['fi', 'sv', 'en'] as const) {
    test(`whose editor has chosen ${chosen} speaks it, whatever it asks for`, async ({
      portal,
    }) => {
      for (const [header] of browsers) {
        const headers = { 'accept-language': header, cookie: `payload-lng=${chosen}` }
        expect(await languageOf(portal, headers)).toBe(chosen)
      }
    })
  }

  test('is told of a wrong password in its language by the interface too', async ({ portal }) => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const response = await fetch(`${portal.url}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify({ email: 'nobody@example.fi', password: 'wrong' }),
      })
      expect(await response.text()).toContain(adminMessage(language, 'Errors.loginFailed'))
    }
  })

  test('speaks what its editor chooses on the account page, and still does later', async ({
    page,
    portal,
  }) => {
    await logIn(page, portal.logins.editor)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
    await page.goto('/admin/account')
    await page.waitForLoadState('networkidle')
    await page.locator('.payload-settings__language').getByRole('combobox').fill('Svenska')
    await page.getByRole('option', { name: 'Svenska' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await page.goto('/admin')
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  })
})
