// Draws what stands for the portal elsewhere: a picture for each kind of page and language, and the icon in
// the sizes that systems ask for; and makes PNG of what the seed has as SVG. Run after a change of an SVG, of
// a word in `Sharing` or of the languages: the results are committed.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { locales } from '../../i18n/paths.js'
import { pictureSize, sharingPicture, windowsOf } from './pictures/sharing-picture.js'
import { openFont } from './pictures/text-path.js'

const folder = new URL('../../public/', import.meta.url)
const seed = new URL('../../seed/programs/', import.meta.url)
const iconSizes = { 'icon-32': 32, 'icon-192': 192, 'icon-512': 512 }
const paper = '#ffffff'

/** @param {string} svg @param {number} width */
const rasterized = (svg, width) =>
  sharp(Buffer.from(svg), { density: 72 })
    .resize({ width })
    .png({ palette: true, colors: 64, dither: 0, effort: 10 })

/** @param {string} locale */
const wordsIn = async (locale) => {
  const file = new URL(`../../messages/${locale}/public.json`, import.meta.url)
  const { Site, Sharing } = JSON.parse(await readFile(file, 'utf8'))
  return { name: Site.fallbackName, kinds: Sharing.kinds }
}

/** @param {string} name @param {ReturnType<typeof sharp>} picture */
const save = async (name, picture, within = folder) => {
  const bytes = await picture.toBuffer()
  await writeFile(new URL(name, within), bytes)
  console.log(`${name}: ${bytes.length} bytes`)
}

const icon = await readFile(new URL('icon.svg', folder), 'utf8')
const fonts = { bold: await openFont('Bold'), regular: await openFont('Regular') }
await mkdir(new URL('sharing/', folder), { recursive: true })

for (const locale of locales) {
  const { name, kinds } = await wordsIn(locale)
  for (const kind of Object.keys(windowsOf)) {
    const svg = sharingPicture({ kind, name, words: kinds[kind], icon }, fonts)
    await save(`sharing/${kind}-${locale}.png`, rasterized(svg, pictureSize.width))
  }
}

const large = icon.replace('<svg ', '<svg width="512" height="512" ')
for (const [name, size] of Object.entries(iconSizes)) {
  await save(`${name}.png`, rasterized(large, size))
}
// Apple's systems round the corners themselves and paint a see-through ground black.
const apple = rasterized(large, 140)
  .flatten({ background: paper })
  .extend({ top: 20, bottom: 20, left: 20, right: 20, background: paper })
await save('apple-touch-icon.png', apple)

const drawn = (await readdir(seed, { recursive: true })).filter((file) => file.endsWith('.svg'))
for (const file of drawn) {
  const svg = await readFile(new URL(file, seed), 'utf8')
  const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? []
  await save(file.replace(/svg$/, 'png'), rasterized(svg, Number(width)), seed)
}
