// The lists of programmes, themes and city regions.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { locales, pagePath, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { ageNotices, ageSentence } from './age'
import { readAgeContext } from './age-context'
import { composePage, trail, type PageParts } from './compose'
import { latestDay, toDay } from './days'
import { listRecords, nameRun, toLink, type DirectoryRecord } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import { bodiesIn } from './governance'
import type { Block, Entry, ListPage, Phrase, Section } from './page-models'
import { roleCounts, themeSentences } from './participations'
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
  const [docs, age, organizations] = await Promise.all([
    findInAnyLanguage('programs', locale, {}, 'id'),
    readAgeContext(locale),
    listRecords('organizations'),
  ])
  return docs
    .flatMap((doc) => {
      const owners = bodiesIn(locale, doc, 'owner', organizations)
      const record = age.programs.find(({ id }) => id === doc.id)
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
        sentences: [
          ...(record?.listings[locale] ? introduction(doc) : []),
          ...[ageSentence(age, doc)].filter((sentence) => sentence.length > 0),
        ],
      }))
    })
    .sort(byName(locale))
}

const themeSections = async (locale: Locale): Promise<Section[]> => {
  const [docs, themes, storedPrograms, age, regions] = await Promise.all([
    findInAnyLanguage('themes', locale, {}, 'order'),
    listRecords('themes'),
    findInAnyLanguage('programs', locale, {}, 'id'),
    readAgeContext(locale),
    listRecords('city-regions'),
  ])
  const t = getTranslate(locale)
  return age.programs.flatMap((program): Section[] => {
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
    if (!run || items.length === 0) return []
    const notices = ageNotices(
      age,
      storedPrograms.filter(({ id }) => id === program.id),
      'part',
    )
    const blocks: Block[] = [
      ...notices.map((content): Block => ({ type: 'notice', content })),
      { type: 'entries', items },
    ]
    return [{ id: `program-${program.id}`, title: run.text, blocks }]
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
    .flatMap((record) =>
      entryOf(locale, 'city-regions', record).map((entry) => ({
        ...entry,
        sentences: [[roleCounts(t, themes, record.id)]],
      })),
    )
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
  () => [
    settingsTag,
    ...(['programs', 'themes', 'city-regions', 'organizations'] as const).map(listTag),
  ],
)

export const getListPage = async (locale: Locale, room: ListedRoom): Promise<ListPage> =>
  composePage(await readList(locale, room))
