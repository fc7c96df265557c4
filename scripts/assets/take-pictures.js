// Takes the pictures of the README and of docs/design.md from a running demo:
//   node scripts/assets/take-pictures.js --url http://localhost:3000 --logins data/demo-logins.json
// Run after a change of the look; the results are committed.
import { chromium } from '@playwright/test'
import { readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { defaultLocale } from '../../i18n/paths.js'
import { findBrowser } from '../browser.js'
import { takeNamed } from '../portal/named-option.js'

const margin = 12
const docs = new URL('../../docs/', import.meta.url)
const { value: url, rest } = takeNamed(process.argv.slice(2), 'url', 'http://localhost:3000')
const { value: file } = takeNamed(rest, 'logins', 'data/demo-logins.json')
const { editor } = JSON.parse(await readFile(file, 'utf8'))

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
const context = await browser.newContext({
  baseURL: url,
  locale: 'fi-FI',
  timezoneId: 'Europe/Helsinki',
})
const page = await context.newPage()

/** @param {string} name @param {Buffer} picture @param {number} [width] */
const save = async (name, picture, width) => {
  const drawn = sharp(picture).resize({ width, withoutEnlargement: true })
  const bytes = await drawn.webp({ quality: 75 }).toBuffer()
  await writeFile(new URL(`${name}.webp`, docs), bytes)
  console.log(`${name}.webp: ${bytes.length} bytes`)
}

/** @param {string} address @param {number} width @param {number} height */
const open = async (address, width, height) => {
  await page.setViewportSize({ width, height })
  await page.goto(address, { waitUntil: 'networkidle' })
}

/** With a margin, since outlines and marks of a list reach over its edge. @param {{ x: number, y: number, width: number, height: number }} box */
const around = ({ x, y, width, height }) => {
  const left = Math.max(0, x - margin)
  const top = Math.max(0, y - margin)
  return { x: left, y: top, width: x + width + margin - left, height: y + height + margin - top }
}

/** Parts of the page at hand, each found by its class. @param {Record<string, string>} parts */
const savePicturesOf = async (parts) => {
  for (const [name, selector] of Object.entries(parts)) {
    const box = await page.locator(selector).first().boundingBox()
    if (!box) throw new Error(`nothing is ${selector} on ${page.url()}`)
    await save(`design/${name}`, await page.screenshot({ fullPage: true, clip: around(box) }), 900)
  }
}

const found = await context.request.get('/api/programs?limit=1&depth=0')
const [first] = (await found.json()).docs
// The internal addresses, which lead on to those of the language.
const home = `/${defaultLocale}`
const program = `${home}/programs/${first.slug}`

// A first visit is painted without the font where that comes late; the second has it.
await open(home, 1200, 800)
await open(program, 1200, 800)
await save('pictures/readers', await page.screenshot())
await savePicturesOf({
  'facts-panel': '.panel',
  'contents-list': '.contents-list',
  cards: '.cards:has(> :nth-child(2))',
  list: '[aria-labelledby=governance]',
  timeline: '[aria-labelledby=milestones]',
  contact: '[aria-labelledby=contacts] .card',
  table: 'scroll-region',
  notice: 'main .notice',
  header: 'body > header',
})
await open(home, 1200, 900)
await save('design/home', await page.screenshot({ fullPage: true }), 800)
await savePicturesOf({ 'wide-card': '.wide-cards', rows: '.rows', tiles: '.tiles' })
await page.emulateMedia({ colorScheme: 'dark' })
await save('design/home-dark', await page.screenshot(), 800)
await page.emulateMedia({ colorScheme: 'light' })

await page.emulateMedia({ forcedColors: 'active' })
await open(program, 1200, 700)
await save('design/forced-colors', await page.screenshot(), 800)
await page.emulateMedia({ forcedColors: 'none' })

await open(program, 390, 844)
await save('design/phone', await page.screenshot())
await page.evaluate(() => localStorage.setItem('text-size', '200'))
await open(program, 320, 800)
await save('design/phone-200', await page.screenshot())

await open(`${home}/text/programs/${first.slug}`, 720, 800)
await save('pictures/text-version', await page.screenshot())

await context.request.post('/api/users/login', { data: editor })
await open(`/admin/collections/programs/${first.id}?locale=${defaultLocale}`, 1200, 800)
await save('pictures/editors', await page.screenshot())
await browser.close()
