// The lists of programmes, themes and city regions.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { locales, pagePath, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { composePage, trail, type PageParts } from './compose'
import { latestDay, toDay } from './days'
import { listRecords, nameRun, toLink, type DirectoryRecord } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import { bodiesIn } from './governance'
import type { Entry, ListPage, Phrase, Section } from './page-models'
import { themeSentences } from './participations'
import { joined } from './phrases'
import { periodWords, statusWords } from './program-facts'
import { idOf } from './relations'

type ListedRoom = Exclude<Room, 'pages'>

const byName = (locale: Locale) => (a: Entry, b: Entry) =>
  a.title.label.localeCompare(b.title.label, locale)

/** What a programme is about, in one sentence: its summary, or its first goal. */
const introduction = ({ summary, goals }: ProgramDoc): Phrase[] => {
  const words = summary || goals?.[0]?.text
  return words ? [[words]] : []
}

const entryOf = (
  locale: Locale,
  room: ListedRoom,
  record: DirectoryRecord | undefined,
): Entry[] => {
  const run = nameRun(locale, room, record)
  return run ? [{ title: toLink(run), facts: [], sentences: [], blocks: [] }] : []
}

export const programEntries = async (locale: Locale): Promise<Entry[]> => {
  const t = getTranslate(locale)
  const [docs, records, organizations] = await Promise.all([
    findInAnyLanguage('programs', locale, {}, 'id'),
    listRecords('programs'),
    listRecords('organizations'),
  ])
  return docs
    .flatMap((doc) => {
      const owners = bodiesIn(locale, doc, 'owner', organizations)
      const record = records.find(({ id }) => id === doc.id)
      return entryOf(locale, 'programs', record).map((entry) => ({
        ...entry,
        facts: [
          ...(owners.length > 0
            ? [
                {
                  label: t('Program.facts.owner', { count: owners.length }),
                  value: joined(locale, owners),
                },
              ]
            : []),
          { label: t('Program.facts.status'), value: [statusWords(locale, t, doc)] },
          { label: t('Program.facts.period'), value: [periodWords(locale, t, doc)] },
        ],
        sentences: record?.listings[locale] ? introduction(doc) : [],
      }))
    })
    .sort(byName(locale))
}

const themeSections = async (locale: Locale): Promise<Section[]> => {
  const [docs, themes, programs, regions] = await Promise.all([
    findInAnyLanguage('themes', locale, {}, 'order'),
    listRecords('themes'),
    listRecords('programs'),
    listRecords('city-regions'),
  ])
  const t = getTranslate(locale)
  return programs.flatMap((program): Section[] => {
    const run = nameRun(locale, 'programs', program)
    const items = docs
      .filter((doc) => idOf(doc.program) === program.id)
      .sort((a, b) => a.order - b.order)
      .flatMap((doc) =>
        entryOf(
          locale,
          'themes',
          themes.find(({ id }) => id === doc.id),
        ).map((entry) => ({
          ...entry,
          sentences: themeSentences(locale, t, doc, regions),
        })),
      )
    return run && items.length > 0
      ? [{ id: `program-${program.id}`, title: run.text, blocks: [{ type: 'entries', items }] }]
      : []
  })
}

/** City regions by name, each with the number of themes it leads and takes part in. */
export const regionEntries = async (locale: Locale): Promise<Entry[]> => {
  const t = getTranslate(locale)
  const [records, themes] = await Promise.all([
    listRecords('city-regions'),
    findInAnyLanguage('themes', locale, {}, 'order'),
  ])
  return records
    .flatMap((record) => {
      const rows = themes.flatMap(({ participations }) => participations ?? [])
      const count = (role: string) =>
        rows.filter((row) => row.role === role && idOf(row.region) === record.id).length
      return entryOf(locale, 'city-regions', record).map((entry) => ({
        ...entry,
        sentences: [
          [t('CityRegion.roleCounts', { leads: count('lead'), partners: count('partner') })],
        ],
      }))
    })
    .sort(byName(locale))
}

const sectionsOf = async (locale: Locale, room: ListedRoom): Promise<Section[]> => {
  if (room === 'themes') return themeSections(locale)
  const items = await (room === 'programs' ? programEntries : regionEntries)(locale)
  const title = getTranslate(locale)(`List.${room}.all`, { count: items.length })
  return items.length > 0 ? [{ id: 'all', title, blocks: [{ type: 'entries', items }] }] : []
}

const readList = cached(
  'list-page',
  async (locale: Locale, room: ListedRoom): Promise<PageParts<'list'>> => {
    const t = getTranslate(locale)
    const [sections, records] = await Promise.all([sectionsOf(locale, room), listRecords(room)])
    return {
      kind: 'list',
      locale,
      title: t(`Rooms.${room}`),
      lead: sections.length > 0 ? t(`List.${room}.lead`) : t(`List.${room}.empty`),
      sections,
      breadcrumbs: trail(locale),
      paths: Object.fromEntries(locales.map((other) => [other, pagePath(other, { room })])),
      lastUpdated: latestDay(records.map(({ listings }) => toDay(listings[locale]?.lastChanged))),
    }
  },
  () => (['programs', 'themes', 'city-regions', 'organizations'] as const).map(listTag),
)

export const getListPage = async (locale: Locale, room: ListedRoom): Promise<ListPage> =>
  composePage(await readList(locale, room))
