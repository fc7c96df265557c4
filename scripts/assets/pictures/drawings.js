// Every picture that is drawn from an SVG: where it is kept, and how it is made.
import { readdir, readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { locales } from '../../../i18n/paths.js'
import { hexOf } from '../palette.js'
import { sharingPicture, windowsOf } from './sharing-picture.js'
import { openFont } from './text-path.js'
import { sharingPictureSize } from '../../../app/(site)/picture-size.js'

/** @typedef {{ file: URL, draw: () => ReturnType<typeof sharp> }} Drawing */

const folder = new URL('../../../public/', import.meta.url)
const seed = new URL('../../../seed/programs/', import.meta.url)
const iconSizes = { 'icon-32': 32, 'icon-192': 192, 'icon-512': 512 }

/** @param {string} svg @param {number} width */
const rasterized = (svg, width) =>
  sharp(Buffer.from(svg), { density: 72 })
    .resize({ width })
    .png({ palette: true, colors: 64, dither: 0, effort: 10 })

/** @param {string} locale */
const wordsIn = async (locale) => {
  const file = new URL(`../../../messages/${locale}/public.json`, import.meta.url)
  const { Site, Sharing } = JSON.parse(await readFile(file, 'utf8'))
  return { name: Site.fallbackName, kinds: Sharing.kinds }
}

/** One for each kind of page and language. @param {string} icon @returns {Promise<Drawing[]>} */
const sharingPictures = async (icon) => {
  const fonts = { bold: await openFont('Bold'), regular: await openFont('Regular') }
  const inEach = locales.map(async (locale) => {
    const { name, kinds } = await wordsIn(locale)
    return Object.keys(windowsOf).map((kind) => ({
      file: new URL(`sharing/${kind}-${locale}.png`, folder),
      draw: () =>
        rasterized(
          sharingPicture({ kind, name, words: kinds[kind], icon }, fonts),
          sharingPictureSize.width,
        ),
    }))
  })
  return (await Promise.all(inEach)).flat()
}

/** The sizes that systems ask for. @param {string} icon @returns {Drawing[]} */
const icons = (icon) => {
  const large = icon.replace('<svg ', '<svg width="512" height="512" ')
  const background = hexOf('page')
  return [
    ...Object.entries(iconSizes).map(([name, size]) => ({
      file: new URL(`${name}.png`, folder),
      draw: () => rasterized(large, size),
    })),
    {
      // Apple's systems round the corners themselves and paint a see-through ground black.
      file: new URL('apple-touch-icon.png', folder),
      draw: () =>
        rasterized(large, 140)
          .flatten({ background })
          .extend({ top: 20, bottom: 20, left: 20, right: 20, background }),
    },
  ]
}

/** What the seed has as SVG. @returns {Promise<Drawing[]>} */
const seedPictures = async () => {
  const files = (await readdir(seed, { recursive: true })).filter((file) => file.endsWith('.svg'))
  return Promise.all(
    files.map(async (file) => {
      const svg = await readFile(new URL(file, seed), 'utf8')
      const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? []
      return {
        file: new URL(file.replace(/svg$/, 'png'), seed),
        draw: () => rasterized(svg, Number(width)),
      }
    }),
  )
}

export const drawings = async () => {
  const icon = await readFile(new URL('icon.svg', folder), 'utf8')
  return [...(await sharingPictures(icon)), ...icons(icon), ...(await seedPictures())]
}
