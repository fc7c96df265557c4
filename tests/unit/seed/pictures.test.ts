import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { themesPicture } from '@/seed/programs/inka/pictures'
import { seedLocales } from '@/seed/records'
import { namesIn, themes } from './support/roles'

const drawing = readFileSync('seed/programs/inka/pictures/inka-themes.svg', 'utf8')
const countOf = (pattern: RegExp) => drawing.match(pattern)?.length

describe('the picture of the themes', () => {
  it('has a house for each theme, with a window for each of its regions', () => {
    expect(countOf(/<use href="#top"/g)).toBe(themes.length)
    const heights = themes.map((_theme, index) => {
      const left = [110, 410, 710, 1010, 1310][index]
      return countOf(new RegExp(`<use href="#(?:top|floor)" x="${left}"`, 'g'))
    })
    expect(heights).toEqual(themes.map(({ regions }) => regions.length))
  })

  it('has a line for each region that is in two themes', () => {
    const lines = /stroke="#c2410c"[^>]* d="([^"]*)"/.exec(drawing)?.[1] ?? ''
    expect(lines.match(/M/g)).toHaveLength(namesIn(2).length)
  })

  it('lies beside its drawing as a PNG of a few kilobytes', async () => {
    const file = readFileSync(themesPicture.file)
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1600, height: 720 })
    expect(file.length).toBeLessThan(20 * 1024)
  })

  it.each(seedLocales)(
    'is told in %s in a sentence or two; the records tell the rest',
    (locale) => {
      const { length } = themesPicture.words[locale].alt ?? ''
      expect(length).toBeGreaterThan(60)
      expect(length).toBeLessThanOrEqual(200)
    },
  )
})
