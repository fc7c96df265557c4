import { describe, expect, test } from '@jest/globals'
import type { Funding } from '@/content/funding'
import { narrowPerson, narrowProgram, narrowRegion, narrowTheme } from '@/content/search-facets'
import type { ContactPerson, Milestone, Program, Theme } from '@/payload-types'

const funding = (data: Partial<Funding>) =>
  ({ id: 1, sourceType: 'state', basis: 'planned', period: 'perYear', ...data }) as Funding

const program = {
  id: 7,
  status: 'ended',
  periodStart: '2014-02-05T00:00:00.000Z',
  periodEnd: '2016-12-31T00:00:00.000Z',
} as Program

const themes = [
  {
    id: 3,
    participations: [
      { region: 11, role: 'lead', from: '2014-01-01', to: '2015-01-01' },
      { region: { id: 12 }, role: 'partner' },
    ],
  },
  { id: 4, participations: [{ region: 12, role: 'lead' }] },
] as Theme[]

const cities = { sourceType: 'cityRegions', granularity: 'aggregate' } as const

describe('what a search can be narrowed by', () => {
  test('of a programme: its themes, their regions, its money, and the years of all that', () => {
    const narrowed = narrowProgram(program, {
      themes,
      milestones: [{ plannedDate: '2017-06-30', actualDate: '2018-01-15' }] as Milestone[],
      funding: [
        funding({ amountCents: 100, period: 'range', yearFrom: 2019, yearTo: 2020 }),
        funding({ id: 2, sourceType: 'euStructuralFund', basis: 'paid', amountCents: null }),
        funding({ id: 3, amountCents: 0 }),
      ],
    })
    expect(narrowed).toEqual({
      facets: {
        type: ['program'],
        theme: ['3', '4'],
        cityRegion: ['11', '12'],
        year: ['2014', '2015', '2016', '2017', '2018', '2019', '2020'],
        sourceType: ['state', 'euStructuralFund'],
        basis: ['planned', 'paid'],
        status: ['ended'],
      },
      amounts: [100, 0],
    })
  })

  test('adds no amounts, and leaves out money that another record has replaced', () => {
    const { amounts, facets } = narrowProgram(program, {
      themes: [],
      milestones: [],
      funding: [
        funding({ amountCents: 500, basis: 'planned' }),
        funding({ id: 2, amountCents: 300, basis: 'decided', supersedes: 1 }),
        funding({ id: 3, amountCents: 300, basis: 'decided' }),
      ],
    })
    expect(amounts).toEqual([300, 300])
    expect(facets.basis).toEqual(['decided'])
  })

  test('of a theme: its own money, and the period of its programme', () => {
    expect(narrowTheme(themes[0]!, { programs: [program], funding: [] })).toEqual({
      facets: {
        type: ['theme'],
        theme: ['3'],
        cityRegion: ['11', '12'],
        year: ['2014', '2015', '2016'],
      },
    })
  })

  test('of a region: its own money alone, not the money that the regions give together', () => {
    const own = { ...funding({ id: 2, amountCents: 5, basis: 'paid' }), region: 11 }
    const joint = { ...funding({ ...cities, amountCents: 1_000 }), region: undefined }
    expect(narrowRegion(11, { themes: [themes[0]!], funding: [joint, own] })).toEqual({
      facets: {
        type: ['city-region'],
        theme: ['3'],
        cityRegion: ['11'],
        year: ['2014', '2015'],
        sourceType: ['state'],
        basis: ['paid'],
      },
      amounts: [5],
    })
  })

  test('of a person: what the appointments name', () => {
    const person = {
      appointments: [
        { subject: { relationTo: 'themes', value: 3 }, statedOn: '2014-02-05' },
        { subject: { relationTo: 'programs', value: 7 } },
      ],
    } as ContactPerson
    expect(narrowPerson(person).facets).toEqual({ type: ['person'], theme: ['3'], year: ['2014'] })
  })

  test('a slip of the pen in a period fills no list of years', () => {
    const slip = { ...program, periodEnd: '20160-01-01', periodStart: '1014-01-01' }
    const { facets } = narrowProgram(slip, { themes: [], milestones: [], funding: [] })
    expect(facets.year).toEqual(['1014', '2016'])
  })

  test('of a period with one end, the year of that end', () => {
    const open = { ...program, periodEnd: null }
    const { facets } = narrowProgram(open, { themes: [], milestones: [], funding: [] })
    expect(facets.year).toEqual(['2014'])
  })
})
