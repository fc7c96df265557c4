import { beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { hexOf } from '@/scripts/assets/palette.js'
import { drawings } from '@/scripts/assets/pictures/drawings.js'

type Drawing = Awaited<ReturnType<typeof drawings>>[number]

let drawn: Drawing[]
const nameOf = ({ file }: Drawing) => path.relative('.', fileURLToPath(file))

/** Another version of the library that draws may soften an edge otherwise; a letter differs by far more. */
const isNear = (one: number, other: number) => Math.abs(one - other) < 24

/** On a ground of no drawing: what lies under full transparency is nothing to compare. */
const pixelsOf = (picture: Buffer | string) =>
  sharp(picture).flatten({ background: '#f0f' }).raw().toBuffer()

const strayPixels = async (drawing: Drawing) => {
  const [wanted, kept] = await Promise.all([
    pixelsOf(await drawing.draw().toBuffer()),
    pixelsOf(fileURLToPath(drawing.file)),
  ])
  if (wanted.length !== kept.length) return wanted.length
  let strays = 0
  for (let at = 0; at < wanted.length; at += 1) {
    if (!isNear(wanted[at]!, kept[at]!)) strays += 1
  }
  return strays
}

beforeAll(async () => {
  // Files from outside are read without SVG (collections/rules/images), and that rules the whole process.
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] })
  drawn = await drawings()
})

test('each picture is as its drawing and words make it: node scripts/assets/draw-pictures.js', async () => {
  expect(drawn.length).toBeGreaterThan(30)
  const old: string[] = []
  for (const drawing of drawn) {
    if (!existsSync(drawing.file) || (await strayPixels(drawing)) > 20) old.push(nameOf(drawing))
  }
  expect(old).toEqual([])
}, 60_000)

test('no picture for sharing is left over from a kind or language that is gone', () => {
  const names = drawn.map(nameOf)
  const kept = readdirSync('public/sharing').map((file) => `public/sharing/${file}`)
  expect(kept.filter((file) => !names.includes(file))).toEqual([])
})

describe('drawings by hand', () => {
  test.each([
    ['public/icon.svg', 'brand'],
    ['public/icon.svg', 'lit'],
    ['app/(site)/styles/facade.svg', 'lit'],
    ...['houses', 'city-regions', 'cooperation'].flatMap((name) =>
      ['brand', 'lit'].map((role) => [`seed/programs/inka/pictures/inka-${name}.svg`, role]),
    ),
  ])('%s has the palette’s %s', (file, role) => {
    expect(readFileSync(file, 'utf8')).toContain(hexOf(role))
  })
})
