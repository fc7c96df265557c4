import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import { cityRegionsPicture } from '@/seed/programs/inka/pictures/city-regions'
import { cooperationPicture } from '@/seed/programs/inka/pictures/cooperation'
import { housesPicture } from '@/seed/programs/inka/pictures/houses'
import { seedLocales } from '@/seed/records'
import { namesIn, themes } from './support/roles'

const { cityRegions } = inkaSeed
const pictures = [housesPicture, cityRegionsPicture, cooperationPicture]
const drawingOf = (key: string) => readFileSync(`seed/programs/inka/pictures/${key}.svg`, 'utf8')

describe.each(pictures)('the picture $key', ({ key, file, facts, words }) => {
  it('lies beside its drawing as a PNG of a few kilobytes', async () => {
    const bytes = readFileSync(file)
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawingOf(key)) ?? []
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'png',
      width: Number(width),
      height: Number(height),
    })
    expect(bytes.length).toBeLessThan(20 * 1024)
  })

  it('is told shortly', () => {
    expect(words.fi.alt?.length).toBeLessThan(400)
  })

  it('has words in each language instead of words in the drawing', () => {
    expect(drawingOf(key)).not.toContain('<text')
    expect(new Set(seedLocales.map((locale) => words[locale].alt)).size).toBe(seedLocales.length)
    expect(facts).toMatchObject({ credit: 'Julkisivu', licence: 'ownMaterial', decorative: false })
  })
})

describe('the picture of the themes', () => {
  const drawing = drawingOf('inka-houses')
  const countOf = (pattern: RegExp) => drawing.match(pattern)?.length

  it('has a house for each theme, with a window for each of its regions', () => {
    expect(countOf(/<use href="#top"/g)).toBe(themes.length)
    const heights = themes.map((_theme, index) => {
      const left = [110, 410, 710, 1010, 1310][index]
      return countOf(new RegExp(`<use href="#(?:top|floor)" x="${left}"`, 'g'))
    })
    expect(heights).toEqual(themes.map(({ regions }) => regions.length))
  })

  it('has a line for each region that is in two themes', () => {
    const lines = /<path id="lines"[^>]* d="([^"]*)"/.exec(drawing)?.[1] ?? ''
    expect(lines.match(/M/g)).toHaveLength(namesIn(2).length)
  })

  it.each(seedLocales)('names in %s those that the lines join, and no other', (locale) => {
    const joined = new Set(namesIn(2))
    const { alt = '' } = housesPicture.words[locale]
    const named = cityRegions.filter(({ words }) => alt?.includes(words[locale].name ?? ''))
    expect(new Set(named.map(({ words }) => words.fi.name))).toEqual(joined)
    expect(alt).toMatch(/^(Viisi|Fem|Five) /)
  })
})

describe('the picture of the city regions', () => {
  const windows = [
    ...drawingOf('inka-city-regions').matchAll(
      /<use id="([a-z]+)" href="#(lead|partner)" x="(\d+)" y="(\d+)"/g,
    ),
  ].map(([, key, role, x, y]) => ({ key: key ?? '', role, x: Number(x), y: Number(y) }))
  const leads = themes.flatMap((theme) => theme.leads)

  it('has one window for each region of the programme', () => {
    expect(windows.map(({ key }) => key).sort()).toEqual(cityRegions.map(({ key }) => key).sort())
  })

  it('lights the windows of those that lead, which its words name', () => {
    const nameOf = (key: string) => cityRegions.find((region) => region.key === key)?.words.fi.name
    const lit = windows.filter(({ role }) => role === 'lead').map(({ key }) => nameOf(key))
    expect(lit.sort()).toEqual([...leads].sort())
    expect(cityRegionsPicture.words.fi.alt).toContain(`teemasta: ${leads.join(', ')}.`)
    expect(cityRegionsPicture.words.fi.alt).toContain('Kaksitoista suurta ikkunaa')
    expect([windows.length, lit.length]).toEqual([12, 5])
  })

  it('has each where it lies: Oulu in the north, Vaasa in the west, Joensuu in the east', () => {
    const along = (axis: 'x' | 'y') =>
      [...windows].sort((a, b) => a[axis] - b[axis]).map(({ key }) => key)
    expect(along('y')[0]).toBe('oulu')
    expect(along('y').at(-1)).toBe('paakaupunkiseutu')
    expect(along('x').slice(0, 3).sort()).toEqual(['pori', 'turku', 'vaasa'])
    expect(along('x').at(-1)).toBe('joensuu')
  })
})
