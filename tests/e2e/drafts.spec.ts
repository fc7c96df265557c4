import { locales, pagePath, toMarkdownPath, toTextPath } from '@/i18n/routing'
import { logIn, openRecord, publishButton, richText } from './support/admin'
import { pageKinds } from './support/pages'
import { expect, test } from './support/portal'
import type { Portal } from './support/running-portal'
import { findBy, signIn } from './support/staff'
import { withoutJoints } from '@/tests/support/joints'

test.use({ portalOwner: 'drafts', locale: 'en-GB' })
test.describe.configure({ mode: 'serial' })

const secret = 'Luonnosteltu salaisuus'

const expectRefusal = async (portal: Portal, path: string) => {
  const response = await fetch(`${portal.url}/api/${path}`)
  expect(await response.text(), path).not.toContain(secret)
  expect(response.status, path).toBe(403)
}

test('an editor saves a draft and has no way to publish it', async ({ page, portal }) => {
  const editor = await signIn(portal, 'editor')
  const { id } = findBy(await editor.list('themes', 'fi'), 'slug', 'biotalous')
  await logIn(page, portal.logins.editor)
  await openRecord(page, 'themes', id, 'fi')
  await expect(publishButton(page)).toHaveCount(0)
  await richText(page).fill(secret)
  await page.getByRole('textbox', { name: /^Theme name/ }).fill(`${secret} nimessä`)
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await expect(page.getByText(/saved successfully|Updated successfully/)).toBeVisible()

  const change = await editor.ask('PATCH', `themes/${id}?locale=fi`, { _status: 'published' })
  expect(change.status).toBe(403)
  const made = await editor.ask('POST', 'pages?locale=fi', {
    name: 'Salasivu',
    _status: 'published',
  })
  expect(made.status).toBe(403)
})

test('a draft that never was published has no page', async ({ portal }) => {
  const editor = await signIn(portal, 'editor')
  const made = await editor.ask('POST', 'programs?locale=fi&draft=true', {
    name: `${secret} -ohjelma`,
    code: 'LUONNOS',
    shortName: 'luonnos',
    status: 'planned',
  })
  expect(made.status).toBe(201)
  const path = pagePath('fi', { room: 'programs', slug: 'luonnos' })
  for (const address of [path, toTextPath(path), toMarkdownPath(path)]) {
    const response = await fetch(portal.url + address)
    expect(response.status, address).toBe(404)
    expect(await response.text()).not.toContain(secret)
  }
})

test('no public page, site map or Markdown tells a draft', async ({ portal }) => {
  const rich = Object.values(pageKinds).flatMap((paths) => Object.values(paths))
  const theme = '/fi/teemat/biotalous'
  for (const path of [theme, ...rich]) {
    for (const address of [path, toTextPath(path), toMarkdownPath(path)]) {
      const text = await (await fetch(portal.url + address)).text()
      expect(withoutJoints(text), address).not.toContain(secret)
    }
  }
  expect(await (await fetch(`${portal.url}/sitemap.xml`)).text()).not.toContain('luonnos')
})

test('no stranger gets a draft, a version or a user from the interface', async ({ portal }) => {
  const collections = ['programs', 'themes', 'city-regions', 'organizations', 'pages'] as const
  const beyond = ['draft=true', 'locale=all', 'locale=*', 'locale=sv&fallback-locale=fi']
  for (const collection of collections) {
    for (const path of [collection, `${collection}/1`]) {
      for (const query of [...beyond, 'draft=true&locale=all&depth=2', 'draft=true&locale=sv']) {
        await expectRefusal(portal, `${path}?${query}`)
      }
    }
    await expectRefusal(portal, `${collection}/versions?limit=100`)
    await expectRefusal(portal, `${collection}/versions/1`)
    for (const locale of locales) {
      const published = await fetch(`${portal.url}/api/${collection}?limit=100&locale=${locale}`)
      expect(published.status).toBe(200)
      expect(await published.text()).not.toContain(secret)
    }
  }
  for (const path of ['users', 'users/1', 'globals/site-settings/versions']) {
    await expectRefusal(portal, path)
  }
})
