// What the lists of programmes, themes and city regions hold: each entry with what it can be filtered and
// sorted by.
import 'server-only'
import { locales, type Locale } from '@/i18n/routing'
import { valueWords } from '@/i18n/queries.js'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import type { CityRegion as CityRegionDoc, Program as ProgramDoc } from '@/payload-types'
import { ageNotices, ageSentence } from './age'
import { readAgeContext } from './age-context'
import { listRecords, nameRun, spokenLocale, toLink, type DirectoryRecord } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import { bodiesIn } from './governance'
import type { FacetOption, Listed, ListedRoom, ListItem } from './list-query'
import { byName } from './list-selection'
import type { Entry, Phrase } from './page-models'
import { roleCounts, themeSentences } from './participations'
import { joined } from './phrases'
import { periodWords, statusWords } from './program-facts'
import { idOf } from './relations'

/** What a programme is about, in one sentence: its summary, or its first goal. */
const introduction = ({ summary, goals }: ProgramDoc): Phrase[] => {
  const words = summary || goals?.[0]?.text
  return words ? [[words]] : []
}

const itemOf = (
  locale: Locale,
  room: ListedRoom,
  record: DirectoryRecord | undefined,
  choice: string,
  rest: Partial<Entry>,
): ListItem[] => {
  const run = nameRun(locale, room, record)
  if (!run || !record) return []
  const entry = { title: toLink(run), facts: [], sentences: [], blocks: [], ...rest }
  return [{ entry, choice, changed: record.listings[locale]?.lastChanged }]
}

/** Options of a fixed set that some item has, in the order of the set. */
const fixedOptions = (
  facet: 'status' | 'kind',
  items: ListItem[],
  labelOf: (key: string) => string,
): FacetOption[] =>
  Object.entries(valueWords[facet] ?? {})
    .filter(([key]) => items.some(({ choice }) => choice === key))
    .map(([key, words]) => ({ key, words, name: { text: labelOf(key) }, notices: [] }))

const readPrograms = async (locale: Locale): Promise<Listed> => {
  const t = getTranslate(locale)
  const [docs, age, organizations] = await Promise.all([
    findInAnyLanguage('programs', locale, {}, 'id'),
    readAgeContext(locale),
    listRecords('organizations'),
  ])
  const items = docs.flatMap((doc) => {
    const owners = bodiesIn(locale, doc, 'owner', organizations)
    const record = age.programs.find(({ id }) => id === doc.id)
    const owner = {
      label: t('Program.facts.owner', { count: owners.length }),
      value: joined(locale, owners),
    }
    return itemOf(locale, 'programs', record, doc.status, {
      facts: [
        ...(owners.length > 0 ? [owner] : []),
        { label: t('Program.facts.status'), value: [statusWords(locale, t, doc)] },
        { label: t('Program.facts.period'), value: [periodWords(locale, t, doc)] },
      ],
      sentences: [
        ...(record?.listings[locale] ? introduction(doc) : []),
        ...[ageSentence(age, doc)].filter((sentence) => sentence.length > 0),
      ],
    })
  })
  const label = (key: string) => t(`Program.statuses.${key}` as MessageKey)
  return {
    facet: 'status',
    options: fixedOptions('status', items, label),
    items: items.sort(byName(locale)),
  }
}

/** A programme as a choice; in a language without it its address is that of a language with it. */
const programOption = (
  locale: Locale,
  record: DirectoryRecord,
  notices: Phrase[],
): FacetOption[] => {
  const name = nameRun(locale, 'programs', record)
  const slugIn = (other: Locale) =>
    record.listings[other]?.slug ??
    record.listings[spokenLocale(other, record) ?? other]?.slug ??
    String(record.id)
  const words = Object.fromEntries(locales.map((other) => [other, slugIn(other)]))
  return name ? [{ key: String(record.id), words, name, notices }] : []
}

const readThemes = async (locale: Locale): Promise<Listed> => {
  const [docs, themes, storedPrograms, age, regions] = await Promise.all([
    findInAnyLanguage('themes', locale, {}, 'order'),
    listRecords('themes'),
    findInAnyLanguage('programs', locale, {}, 'id'),
    readAgeContext(locale),
    listRecords('city-regions'),
  ])
  const t = getTranslate(locale)
  const records = new Map(themes.map((record) => [record.id, record]))
  const ofProgram = age.programs.map((program) => {
    const stored = storedPrograms.filter(({ id }) => id === program.id)
    const items = docs
      .filter((doc) => idOf(doc.program) === program.id)
      .sort((a, b) => a.order - b.order)
      .flatMap((doc) =>
        itemOf(locale, 'themes', records.get(doc.id), String(program.id), {
          sentences: themeSentences(locale, t, doc, regions),
        }),
      )
    return { items, options: programOption(locale, program, ageNotices(age, stored, 'part')) }
  })
  const shown = ofProgram.filter(({ items, options }) => items.length > 0 && options.length > 0)
  return {
    facet: 'program',
    options: shown.flatMap(({ options }) => options),
    items: shown.flatMap(({ items }) => items),
  }
}

/** City regions, each with the number of themes it leads and takes part in. */
const readRegions = async (locale: Locale): Promise<Listed> => {
  const t = getTranslate(locale)
  const [records, docs, themes] = await Promise.all([
    listRecords('city-regions'),
    findInAnyLanguage('city-regions', locale, {}, 'id'),
    findInAnyLanguage('themes', locale, {}, 'order'),
  ])
  const kinds = new Map<DirectoryRecord['id'], CityRegionDoc['kind']>(
    docs.map(({ id, kind }) => [id, kind]),
  )
  const items = records.flatMap((record) =>
    itemOf(locale, 'city-regions', record, kinds.get(record.id) ?? '', {
      sentences: [[roleCounts(t, themes, record.id)]],
    }),
  )
  const label = (key: string) => t(`CityRegion.kinds.${key}` as MessageKey)
  return {
    facet: 'kind',
    options: fixedOptions('kind', items, label),
    items: items.sort(byName(locale)),
  }
}

export const listItems: Record<ListedRoom, (locale: Locale) => Promise<Listed>> = {
  programs: readPrograms,
  themes: readThemes,
  'city-regions': readRegions,
}
