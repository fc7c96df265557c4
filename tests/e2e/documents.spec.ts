import { readFileSync } from 'node:fs'
import { toMarkdownPath, toTextPath } from '@/i18n/routing'
import { docm, pdf } from '@/tests/support/office-files'
import { logIn } from './support/admin'
import { wordsOfHtml } from './support/reading'
import { expect, test } from './support/portal'
import type { Portal } from './support/running-portal'
import { signIn, type Id } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'documents', locale: 'fi-FI' })
test.describe.configure({ mode: 'serial' })

const name = 'Ohjelman loppuarviointi'
const linkName = `${name} (PDF, 1 kt, ei saavutettava)`
const withPage = { name: 'Asiakirjallinen sivu', path: '/fi/sivut/asiakirjallinen-sivu' }
const bytes = pdf('Arviointi')
let documentId: Id = 0
let pageId: Id = 0
let address = ''

const upload = async (portal: Portal, fileName: string, data: Buffer, language = 'fi') => {
  const login = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(portal.logins.editor),
  })
  const { token } = (await login.json()) as { token: string }
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(data)]), fileName)
  form.set('_payload', '{}')
  const response = await fetch(`${portal.url}/api/document-files`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'accept-language': language },
    body: form,
  })
  return { status: response.status, body: await response.json() }
}

const read = async (portal: Portal, path: string) => (await fetch(portal.url + path)).text()

test('what an editor uploads is nobody else’s before its document is published', async ({
  portal,
}) => {
  const { status, body } = await upload(portal, 'Ohjelman loppuarviointi.PDF', bytes)
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc).toMatchObject({ mimeType: 'application/pdf', filesize: bytes.length })
  address = `/documents/${body.doc.filename}`
  const editor = await signIn(portal, 'editor')
  const made = await editor.ask('POST', 'documents?locale=fi&draft=true&depth=0', {
    name,
    file: body.doc.id,
    accessibility: 'notAccessible',
    alternativeUrl: 'https://example.org/arviointi',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  documentId = (made.body.doc as { id: Id }).id
  const publisher = await signIn(portal, 'publisher')
  const page = await publisher.ask('POST', 'pages?locale=fi&depth=0', {
    name: withPage.name,
    documents: [documentId],
    _status: 'published',
  })
  expect(page.status, JSON.stringify(page.body)).toBe(201)
  pageId = (page.body.doc as { id: Id }).id
  for (const path of [address, `/api/document-files/file/${body.doc.filename}`]) {
    expect((await fetch(portal.url + path)).status, path).toBeGreaterThanOrEqual(403)
  }
  expect(await read(portal, withPage.path)).not.toContain(name)
})

test('a file of 20 megabytes arrives whole', async ({ portal }) => {
  const large = Buffer.from('rivi,arvo\r\n'.repeat(1_900_000))
  const { status, body } = await upload(portal, 'suuri.csv', large)
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body.doc).toMatchObject({ mimeType: 'text/csv', filesize: large.length })
})

test('published, it is told at the link within 5 s, with its alternative beside it', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  await publisher.publish('documents', documentId, 'fi', {})
  await within5s(async () =>
    expect(wordsOfHtml(await read(portal, withPage.path))).toContain(linkName),
  )
  const beside = 'Saavutettava vaihtoehto: asiakirjan sisältö verkkosivuna (toinen sivusto).'
  for (const path of [withPage.path, toTextPath(withPage.path)]) {
    await page.goto(path)
    const item = page.getByRole('main').getByRole('listitem').filter({ hasText: 'PDF' })
    const link = item.getByRole('link', { name: linkName })
    await expect(link).toHaveAttribute('href', address)
    await expect(link).toHaveAttribute('type', 'application/pdf')
    await expect(link).toHaveAttribute('hreflang', 'fi')
    await expect(item).toContainText(beside)
    await expect(page.getByRole('heading', { name: 'Asiakirjat' })).toBeVisible()
  }
  expect(await read(portal, toMarkdownPath(withPage.path))).toContain(`](${address})`)
})

test.describe('for a finger', () => {
  // As wide as a tablet: on two lines any link is high enough.
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1180 } })

  test('the link to a file is 44 pixels high', async ({ page }) => {
    await page.goto(withPage.path)
    const box = await page.getByRole('main').getByRole('link', { name: linkName }).boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
  })
})

test('a reader gets the file under a readable name, and no page of it', async ({
  page,
  portal,
}) => {
  await page.goto(withPage.path)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: linkName }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ohjelman-loppuarviointi.pdf')
  expect(readFileSync(await download.path())).toEqual(bytes)
  const { headers } = await fetch(portal.url + address)
  expect(headers.get('content-type')).toBe('application/pdf')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain('sandbox')
  expect(headers.get('cache-control')).toContain('must-revalidate')
  expect(headers.get('x-robots-tag')).toBeNull()
})

test('what is no document is refused in the editor’s language', async ({ portal }) => {
  const { status, body } = await upload(portal, 'makrot.docx', docm(), 'sv')
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('Filen innehåller makron')
})

test('the admin shows where it is used, and does not delete it there', async ({ page, portal }) => {
  await logIn(page, portal.logins.admin)
  await page.goto(`/admin/collections/documents/${documentId}`)
  await expect(page.getByRole('link', { name: withPage.name })).toHaveAttribute(
    'href',
    `/admin/collections/pages/${pageId}`,
  )
  const admin = await signIn(portal, 'admin')
  const refused = await admin.ask('DELETE', `documents/${documentId}`)
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toContain(withPage.name)
})

test('withdrawn, it is gone from the pages and from its address', async ({ portal }) => {
  const publisher = await signIn(portal, 'publisher')
  const { status } = await publisher.ask('PATCH', `documents/${documentId}?locale=fi`, {
    _status: 'draft',
  })
  expect(status).toBe(200)
  await within5s(async () => expect((await fetch(portal.url + address)).status).toBe(404))
  for (const path of [withPage.path, toTextPath(withPage.path), toMarkdownPath(withPage.path)]) {
    await within5s(async () => expect(await read(portal, path)).not.toContain(name))
  }
})
