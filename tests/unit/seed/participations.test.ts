import { describe, expect, it } from '@jest/globals'
import { inkaSeed } from '@/seed/programs/inka/inka-seed'
import { leads, namesIn, regions, themes } from './support/roles'

const count = (role: 'lead' | 'partner') =>
  themes.flatMap(({ rows }) => rows).filter((row) => row.role === role).length

describe('the themes and roles of the seed, as counted in the source', () => {
  it('I1: has five national themes in the order of the page', () => {
    expect(themes.map(({ name }) => name)).toEqual([
      'Biotalous',
      'Kestävät energiaratkaisut',
      'Tulevaisuuden terveys',
      'Älykäs kaupunki ja uudistuva teollisuus',
      'Kyberturvallisuus',
    ])
    expect(themes.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5])
    expect(themes.every(({ level }) => level === 'national')).toBe(true)
  })

  it('I2: gives each theme one lead, the first named', () => {
    expect(themes.every((theme) => theme.leads.length === 1)).toBe(true)
    expect(themes.every((theme) => theme.leads[0] === theme.regions[0])).toBe(true)
  })

  it('I3: has five different leads', () => {
    expect([...leads]).toEqual(['Joensuu', 'Vaasa', 'Oulu', 'Tampere', 'Jyväskylä'])
  })

  it('I4: has twelve regions, each seeded and each with a role', () => {
    expect(regions.size).toBe(12)
    expect(inkaSeed.cityRegions.map(({ words }) => words.fi.name ?? '').sort()).toEqual(
      [...regions].sort(),
    )
  })

  it('I5: has seven regions that lead nothing', () => {
    const others = [...regions].filter((region) => !leads.has(region))
    expect(others.sort()).toEqual(
      ['Kuopio', 'Lahti', 'Lappeenranta', 'Pori', 'Pääkaupunkiseutu', 'Seinäjoki', 'Turku'].sort(),
    )
  })

  it('I6: has seventeen participations, five as lead and twelve as partner', () => {
    expect(themes.map((theme) => theme.regions.length)).toEqual([3, 3, 5, 5, 1])
    expect([count('lead'), count('partner')]).toEqual([5, 12])
  })

  it('I7: has three leads that are partners elsewhere', () => {
    const pairs = themes.flatMap(({ name, partners }) =>
      partners.filter((region) => leads.has(region)).map((region) => `${region}: ${name}`),
    )
    expect(pairs).toEqual([
      'Jyväskylä: Biotalous',
      'Tampere: Tulevaisuuden terveys',
      'Oulu: Älykäs kaupunki ja uudistuva teollisuus',
    ])
  })

  it('I8: has nine partner rows of regions that lead nothing', () => {
    const partners = themes.flatMap((theme) => theme.partners)
    expect(partners.filter((region) => !leads.has(region))).toHaveLength(9)
  })

  it('I9: has no region twice in a theme, and five regions in two themes at most', () => {
    expect(themes.every((theme) => new Set(theme.regions).size === theme.regions.length)).toBe(true)
    expect(namesIn(2).sort()).toEqual(
      ['Jyväskylä', 'Oulu', 'Tampere', 'Turku', 'Pääkaupunkiseutu'].sort(),
    )
    expect(namesIn(1)).toHaveLength(7)
  })

  it('I10: has one theme without partners', () => {
    const alone = themes.filter(({ partners }) => partners.length === 0)
    expect(alone.map(({ name }) => name)).toEqual(['Kyberturvallisuus'])
  })

  it('says how each lead is known', () => {
    const sources = themes.flatMap(({ rows }) =>
      rows.filter(({ role }) => role === 'lead').map(({ source }) => source ?? ''),
    )
    expect(sources).toHaveLength(5)
    for (const witness of ['lihavoin', 'kaupunginosat.fi', 'vaasa.fi', 'mdi.fi']) {
      expect(sources.every((source) => source.includes(witness))).toBe(true)
    }
  })
})
