import { describe, expect, it } from '@jest/globals'
import { formatDate } from '@/i18n/format'
import { seedLocales as locales } from '@/seed/records'
import { inkaRecords, inkaSeed } from '@/seed/programs/inka/inka-seed'
import type { Reference } from '@/seed/records'
import { sourceMap } from '@/seed/source-map'

const { fundingRecords, program, milestones, contacts } = inkaSeed
const money = fundingRecords.map(({ facts }) => facts)
const known = money.filter(({ amountKnown }) => amountKnown === 'known')
const bodiesIn = (role: string) =>
  (program.facts.governance ?? [])
    .filter((row) => row.role === role)
    .map(({ organization }) => (organization as Reference).key)

describe('the money of the seed', () => {
  it('I11: plans ten million a year each, and reserves EU money without an amount', () => {
    expect(known).toMatchObject([
      { sourceType: 'state', basis: 'planned', period: 'perYear', amountCents: 1_000_000_000 },
      {
        sourceType: 'cityRegions',
        basis: 'planned',
        period: 'perYear',
        amountCents: 1_000_000_000,
      },
    ])
    expect(known[1]?.granularity).toBe('aggregate')
    expect(money.filter(({ amountKnown }) => amountKnown !== 'known')).toMatchObject([
      { sourceType: 'euStructuralFund', basis: 'reserved', amountCents: null },
    ])
  })

  it('states each amount in euros too, or a reseed could not put it back', () => {
    for (const { amountEuros, amountCents } of money) {
      expect(amountEuros).toBe(amountCents == null ? null : amountCents / 100)
    }
  })

  it('I12: knows twenty million a year and no years', () => {
    expect(known.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0)).toBe(2_000_000_000)
    expect(money.some(({ yearFrom, yearTo }) => yearFrom || yearTo)).toBe(false)
    expect(program.facts).not.toHaveProperty('periodStart')
    expect(program.facts).not.toHaveProperty('periodEnd')
    expect(program.facts.status).toBe('unknown')
  })
})

describe('the governance of the seed', () => {
  it('I13: reviews themes and regions once, in 2017', () => {
    expect(milestones).toHaveLength(1)
    const { kind, plannedDate, plannedPrecision, actualDate } = milestones[0]!.facts
    expect([kind, plannedPrecision, actualDate]).toEqual(['review', 'year', undefined])
    expect(plannedDate?.slice(0, 4)).toBe('2017')
  })

  it('I14: has one operative lead', () => {
    expect(bodiesIn('operativeLead')).toEqual(['tekes'])
  })

  it('I15: has eight bodies in the steering group, which evaluates too', () => {
    const members = bodiesIn('steeringMember')
    expect(members).toEqual(['tem', 'stm', 'okm', 'lvm', 'ym', 'mmm', 'sitra', 'tekes'])
    const ministries = inkaSeed.organizations.filter(({ facts }) => facts.type === 'ministry')
    expect(ministries.map(({ key }) => key)).toEqual(members.slice(0, 6))
    expect(program.facts.steeringGroupEvaluates).toBe(true)
  })

  it('I16: gives Tekes two roles and the owner three', () => {
    const rolesOf = (key: string) =>
      (program.facts.governance ?? [])
        .filter(({ organization }) => (organization as Reference).key === key)
        .map(({ role }) => role)
    expect(rolesOf('tekes')).toEqual(['operativeLead', 'steeringMember'])
    expect(rolesOf('tem')).toEqual(['owner', 'approver', 'steeringMember'])
  })

  it('I17: names one person, as history, and two links without addresses', () => {
    expect(contacts).toHaveLength(1)
    expect(contacts[0]?.facts.appointments).toMatchObject([{ tenure: 'historical' }])
    for (const locale of locales) {
      const links = program.words[locale].relatedLinks ?? []
      expect(links).toHaveLength(2)
      expect(links.some(({ url }) => url)).toBe(false)
    }
  })

  it('I17: maps six links of the header, its search and two size controls', () => {
    const chrome = sourceMap.flatMap(({ carriers }) =>
      carriers.flatMap((carrier) => (carrier.kind === 'chrome' ? [carrier.what] : [])),
    )
    const ending = (end: string) => chrome.filter((what) => what.endsWith(end))
    expect(ending(' link')).toHaveLength(6 + 1)
    expect(ending('text size control')).toHaveLength(2)
  })

  it('I18: was last updated 5.2.2014, in every record and language', () => {
    for (const record of inkaRecords) {
      for (const locale of locales) {
        const { firstPublished, lastChanged, languageState } = record.words[locale]
        expect(firstPublished).toBe(lastChanged)
        expect(formatDate('fi', lastChanged?.slice(0, 10) ?? '')).toBe('5.2.2014')
        expect(languageState).toBe('full')
      }
    }
  })
})
