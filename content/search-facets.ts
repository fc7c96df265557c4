// What a search can be narrowed by, from the stored records. Pure.
import type { SearchDocument } from '@/search/engine/search-engine'
import type { ContactPerson, Milestone, Program, Theme } from '@/payload-types'
import type { Id } from './directory'
import type { Funding } from './funding'
import { inForce } from './money'
import { idOf } from './relations'
import { yearsOfAppointment, yearsOfDays, yearsOfFunding, yearsOfPeriod } from './search-years'

export type Narrowing = Pick<SearchDocument, 'facets' | 'amounts'>
export type DocumentType = 'program' | 'theme' | 'city-region' | 'page' | 'document' | 'person'

type Facets = {
  themes?: Id[]
  regions?: Id[]
  years?: number[]
  funding?: Funding[]
  status?: string
}

const values = (given: (Id | undefined)[]): string[] => [
  ...new Set(given.flatMap((value) => (value === undefined || value === '' ? [] : String(value)))),
]

/** Amounts stand side by side and are never added together. */
export const toNarrowing = (type: DocumentType, facets: Facets = {}): Narrowing => {
  const { themes = [], regions = [], years = [], status } = facets
  const money = inForce(facets.funding ?? [])
  const found = {
    type: [type],
    theme: values(themes),
    cityRegion: values(regions),
    year: values([...years, ...money.flatMap(yearsOfFunding)].sort((a, b) => a - b)),
    sourceType: values(money.map(({ sourceType }) => sourceType)),
    basis: values(money.map(({ basis }) => basis)),
    status: values([status]),
  }
  const amounts = money.flatMap(({ amountCents }) => amountCents ?? [])
  return {
    facets: Object.fromEntries(Object.entries(found).filter(([, some]) => some.length > 0)),
    ...(amounts.length > 0 && { amounts }),
  }
}

const participantsOf = (themes: Theme[]): Id[] =>
  themes.flatMap(({ participations }) =>
    (participations ?? []).flatMap((row) => idOf(row.region) ?? []),
  )

type Relations = { themes: Theme[]; funding: Funding[] }

export const narrowProgram = (
  doc: Program,
  { themes, funding, milestones }: Relations & { milestones: Milestone[] },
): Narrowing =>
  toNarrowing('program', {
    themes: themes.map(({ id }) => id),
    regions: participantsOf(themes),
    years: [
      ...yearsOfPeriod(doc.periodStart, doc.periodEnd),
      ...milestones.flatMap(({ plannedDate, actualDate }) => yearsOfDays(plannedDate, actualDate)),
    ],
    funding,
    status: doc.status,
  })

/** A theme lives as long as its programme; the programme's money and milestones are not its own. */
export const narrowTheme = (
  doc: Theme,
  { programs, funding }: { programs: Program[]; funding: Funding[] },
): Narrowing =>
  toNarrowing('theme', {
    themes: [doc.id],
    regions: participantsOf([doc]),
    years: [
      ...programs.flatMap((program) => yearsOfPeriod(program.periodStart, program.periodEnd)),
      ...(doc.participations ?? []).flatMap(({ from, to }) => yearsOfPeriod(from, to)),
    ],
    funding,
  })

/** Money of a programme, also what the regions give together, is no money of one region. */
export const narrowRegion = (
  id: Id,
  { themes, funding }: { themes: Theme[]; funding: (Funding & { region: Id | undefined })[] },
): Narrowing =>
  toNarrowing('city-region', {
    themes: themes.map((theme) => theme.id),
    regions: [id],
    years: themes
      .flatMap(({ participations }) => participations ?? [])
      .filter(({ region }) => idOf(region) === id)
      .flatMap(({ from, to }) => yearsOfPeriod(from, to)),
    funding: funding.filter(({ region }) => region === id),
  })

export const narrowPerson = ({ appointments }: ContactPerson): Narrowing => {
  const rows = appointments ?? []
  const subjects = (collection: string) =>
    rows.flatMap(({ subject }) =>
      subject?.relationTo === collection ? (idOf(subject.value) ?? []) : [],
    )
  return toNarrowing('person', {
    themes: subjects('themes'),
    regions: subjects('city-regions'),
    years: rows.flatMap(yearsOfAppointment),
  })
}
