import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import { themesPicture } from '@/seed/programs/inka/pictures'
import { seedLocales } from '@/seed/records'
import { namesIn, themes } from './support/roles'

const { cityRegions } = inkaSeed
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

  it.each(seedLocales)('says in %s every theme and region that it shows', (locale) => {
    const alt = themesPicture.words[locale].alt ?? ''
    const names = [...inkaSeed.themes, ...cityRegions].map(({ words }) => words[locale].name ?? '')
    expect(names.filter((name) => !alt.includes(name))).toEqual([])
  })

  it('says in words who leads, and who is in two themes', () => {
    const alt = themesPicture.words.fi.alt ?? ''
    for (const { name, leads, partners } of themes) {
      expect(alt).toContain(`${name}: ${[`${leads[0]} (vetovastuussa)`, ...partners].join(', ')}.`)
    }
    expect(alt.slice(alt.indexOf('kahdessa teemassa:')).split(', ')).toHaveLength(5)
  })
})
