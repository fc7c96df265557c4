import sharp from 'sharp'
import { toMarkdownPath, toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { logIn } from './support/admin'
import { wordsOfHtml } from './support/reading'
import { expect, test } from './support/portal'
import type { Portal } from './support/running-portal'
import { signIn } from './support/staff'
import { within5s } from './support/within-5s'

test.use({ portalOwner: 'media', locale: 'fi-FI' })
test.describe.configure({ mode: 'serial' })

const alt = 'Kaksi veturia sillalla'
const withPage = { name: 'Kuvallinen sivu', path: '/fi/sivut/kuvallinen-sivu' }
let filename = ''
let mediaId = 0
let pageId = 0

const upload = async (
  portal: Portal,
  name: string,
  bytes: Buffer,
  type: string,
  language = 'fi',
) => {
  const login = await fetch(`${portal.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(portal.logins.publisher),
  })
  const { token } = (await login.json()) as { token: string }
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.set('_payload', JSON.stringify({ alt, credit: 'Maija Meikäläinen' }))
  const response = await fetch(`${portal.url}/api/media?locale=fi`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'accept-language': language },
    body: form,
  })
  return { status: response.status, body: await response.json() }
}

test('an uploaded picture is nobody else’s before it is published', async ({ portal }) => {
  const bytes = await sharp({
    create: { width: 1000, height: 500, channels: 3, background: '#00357a' },
  })
    .jpeg()
    .toBuffer()
  const { status, body } = await upload(portal, 'veturit.jpg', bytes, 'image/jpeg')
  expect(status, JSON.stringify(body)).toBe(201)
  filename = body.doc.filename
  mediaId = body.doc.id
  for (const address of [`/media/${filename}`, `/api/media/file/${filename}`]) {
    expect((await fetch(portal.url + address)).status, address).toBeGreaterThanOrEqual(403)
  }
})

test('it is on the page within 5 s of publishing, in words in the other renderings', async ({
  page,
  portal,
}) => {
  const publisher = await signIn(portal, 'publisher')
  const data = { name: withPage.name, image: mediaId, _status: 'published' }
  const made = await publisher.ask('POST', 'pages?locale=fi&depth=0', data)
  expect(made.status).toBe(201)
  pageId = (made.body.doc as { id: number }).id
  await publisher.publish('media', mediaId, 'fi', {})
  const read = async (path: string) => (await fetch(portal.url + path)).text()
  await within5s(async () => expect(await read(withPage.path)).toContain(`alt="${alt}"`))
  const inWords = getTranslate('fi')('Image.inWords', { alt })
  await within5s(async () =>
    expect(wordsOfHtml(await read(toTextPath(withPage.path)))).toContain(
      `${inWords} Kuva: Maija Meikäläinen.`,
    ),
  )
  expect(await read(toMarkdownPath(withPage.path))).toContain(`![${alt}](/media/${filename})`)

  await page.goto(withPage.path)
  const picture = page.getByRole('img', { name: alt })
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  expect(
    await picture.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname),
  ).toMatch(/^\/media\/.*\.avif$/)
  const shown = await picture.boundingBox()
  expect((shown?.width ?? 0) / (shown?.height ?? 1)).toBeCloseTo(2, 1)
})

test('its place on the page is kept free while it loads', async ({ page }) => {
  // No answer: it goes on loading.
  await page.route('**/media/**', () => undefined)
  await page.goto(withPage.path, { waitUntil: 'domcontentloaded' })
  const box = await page.locator('main img').boundingBox()
  expect(box?.height).toBeGreaterThan(100)
})

test('its file is kept by caches and runs nothing', async ({ portal }) => {
  const { headers } = await fetch(`${portal.url}/media/${filename}`)
  expect(headers.get('content-type')).toBe('image/jpeg')
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain('sandbox')
  const unknown = await fetch(`${portal.url}/media/tuntematon.jpg`)
  expect(unknown.status).toBe(404)
  expect(unknown.headers.get('cache-control')).toContain('no-store')
  const ours = await fetch(`${portal.url}/api/media/file/${filename}`)
  expect(ours.headers.get('cache-control')).toBe('private, no-store')
  expect(ours.headers.get('content-security-policy')).toContain('sandbox')
})

test('a file that is no picture is refused in the editor’s language', async ({ portal }) => {
  const html = Buffer.from('<script>alert(1)</script>')
  const { status, body } = await upload(portal, 'kuva.jpg', html, 'image/jpeg', 'sv')
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('Filen är ingen bild som kan publiceras.')
})

test('a file of more than 25 MB is refused', async ({ portal }) => {
  const { status, body } = await upload(
    portal,
    'iso.jpg',
    Buffer.alloc(26 * 1024 * 1024, 1),
    'image/jpeg',
  )
  expect(status).toBe(413)
  expect(JSON.stringify(body)).toContain('25 Mt')
})

test('the admin shows where it is used, and does not delete it there', async ({ page, portal }) => {
  await logIn(page, portal.logins.admin)
  await page.goto(`/admin/collections/media/${mediaId}`)
  await expect(page.getByRole('link', { name: withPage.name })).toHaveAttribute(
    'href',
    `/admin/collections/pages/${pageId}`,
  )
  const admin = await signIn(portal, 'admin')
  const refused = await admin.ask('DELETE', `media/${mediaId}`)
  expect(refused.status).toBe(409)
  expect(JSON.stringify(refused.body)).toContain(withPage.name)
})
