// Every value that a facet of the search can have, named for readers of a language.
import 'server-only'
import { defaultLocale, locales, type Locale } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import type { FundingRecord, Program } from '@/payload-types'
import type { FacetField } from '@/search/engine/query-model'
import { listContacts } from './contact-persons'
import { listRecords, nameRun, spokenLocale, type DirectoryRecord } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import { listAddresses } from './left-addresses'
import type { Run } from './page-models'
import { findPublished } from './payload-client'
import type { DocumentType } from './search-facets'
import { yearsOfAppointment, yearsOfDays, yearsOfFunding, yearsOfPeriod } from './search-years'

export type FacetName = {
  value: string
  name: Run
  /** What addresses of a language call the value, where it is a record: ids are the database's own. */
  words?: Partial<Record<Locale, string>>
  /** What addresses of the reader's language have called it. */
  formerWords?: string[]
}
export type FacetNames = Record<FacetField, FacetName[]>

type Every<Value extends string> = Record<Value, true>

const types: Every<DocumentType> = {
  program: true,
  theme: true,
  'city-region': true,
  page: true,
  document: true,
  person: true,
}
const sourceTypes: Every<FundingRecord['sourceType']> = {
  state: true,
  cityRegions: true,
  euStructuralFund: true,
  other: true,
}
const bases: Every<NonNullable<FundingRecord['basis']>> = {
  planned: true,
  reserved: true,
  decided: true,
  committed: true,
  paid: true,
  returned: true,
}
const statuses: Every<Program['status']> = {
  planned: true,
  active: true,
  ended: true,
  superseded: true,
  unknown: true,
}

/** What addresses call a record in each language: as its page. */
const slugs = (record: DirectoryRecord): Partial<Record<Locale, string>> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const slug = record.listings[spokenLocale(locale, record) ?? locale]?.slug
      return slug ? [[locale, slug]] : []
    }),
  )

const recordNames = async (locale: Locale, collection: 'themes' | 'city-regions') => {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const addresses = (await listAddresses(collection)).filter((left) => left.locale === locale)
  return (await listRecords(collection))
    .flatMap((record) => {
      const run = nameRun(locale, collection, record)
      return run
        ? [
            {
              value: String(record.id),
              words: slugs(record),
              formerWords: addresses.flatMap(({ id, slug }) => (id === record.id ? slug : [])),
              name: { text: run.text, ...(run.lang && { lang: run.lang }) },
            },
          ]
        : []
    })
    .sort((a, b) => compare(a.name.text, b.name.text))
}

/** Years of which some record tells, the latest first. */
const years = async (): Promise<string[]> => {
  const [programs, themes, funding, milestones, contacts] = await Promise.all([
    findInAnyLanguage('programs', defaultLocale, {}, 'id'),
    findInAnyLanguage('themes', defaultLocale, {}, 'id'),
    findPublished('funding-records', defaultLocale),
    findPublished('milestones', defaultLocale),
    listContacts(defaultLocale),
  ])
  const told = [
    ...programs.flatMap((doc) => yearsOfPeriod(doc.periodStart, doc.periodEnd)),
    ...themes
      .flatMap(({ participations }) => participations ?? [])
      .flatMap(({ from, to }) => yearsOfPeriod(from, to)),
    ...funding.flatMap(yearsOfFunding),
    ...milestones.flatMap((doc) => yearsOfDays(doc.plannedDate, doc.actualDate)),
    ...contacts.flatMap(({ doc }) => doc.appointments ?? []).flatMap(yearsOfAppointment),
  ]
  return [...new Set(told)].sort((a, b) => b - a).map(String)
}

export const readFacetNames = async (locale: Locale): Promise<FacetNames> => {
  const t = getTranslate(locale)
  const words = (values: object, section: string) =>
    Object.keys(values).map((value) => ({
      value,
      name: { text: t(`${section}.${value}` as MessageKey) },
    }))
  const [theme, cityRegion, told] = await Promise.all([
    recordNames(locale, 'themes'),
    recordNames(locale, 'city-regions'),
    years(),
  ])
  return {
    type: words(types, 'Search.types'),
    theme,
    cityRegion,
    year: told.map((value) => ({ value, name: { text: value } })),
    sourceType: words(sourceTypes, 'Funding.sources'),
    basis: words(bases, 'Funding.bases'),
    status: words(statuses, 'Program.statuses'),
    language: locales.map((value) => ({ value, name: { text: t(`Languages.${value}`) } })),
  }
}
