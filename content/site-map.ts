// The site map for people: every page by programme, theme and region, with its age and languages.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { formatDate } from '@/i18n/format'
import { locales, pagePath, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, homeLink, trail, type PageParts } from './compose'
import { latestDay } from '@/i18n/days'
import { listRecords, nameRun, spokenLocale, toLink, type DirectoryRecord } from './directory'
import { orNone } from './empty'
import { findInAnyLanguage } from './facts-across-languages'
import type { Block, Entry, Phrase, Section, SiteMapPage } from './page-models'
import { plainText, joined } from './phrases'
import { idOf } from './relations'
import { roomLink } from './site'

/** `Päivitetty 5.2.2014. Kielet: suomi ja ruotsi.` The rule, all languages, is said once in the lead. */
const coverage = (locale: Locale, record: DirectoryRecord): Phrase[] => {
  const t = getTranslate(locale)
  const spoken = spokenLocale(locale, record)
  const day = spoken && record.listings[spoken]?.lastChanged
  const languages = locales.filter((other) => record.listings[other])
  const names = plainText(
    joined(
      locale,
      languages.map((other) => t(`Languages.${other}`)),
    ),
  )
  return [
    ...(day ? [[t('SiteMap.updated', { date: formatDate(locale, day) })]] : []),
    ...(languages.length < locales.length ? [[t('SiteMap.languages', { languages: names })]] : []),
  ]
}

const entryOf = (
  locale: Locale,
  room: Room,
  record: DirectoryRecord,
  blocks: Block[] = [],
): Entry[] => {
  const run = nameRun(locale, room, record)
  return run ? [{ title: toLink(run), facts: [], sentences: coverage(locale, record), blocks }] : []
}

const programEntries = async (locale: Locale): Promise<Entry[]> => {
  const [programs, themes, docs] = await Promise.all([
    listRecords('programs'),
    listRecords('themes'),
    findInAnyLanguage('themes', locale, {}, 'order'),
  ])
  return programs.flatMap((program) => {
    const own = docs
      .filter((doc) => idOf(doc.program) === program.id)
      .sort((a, b) => a.order - b.order)
      .flatMap((doc) => themes.find(({ id }) => id === doc.id) ?? [])
    const items = own.flatMap((theme) => entryOf(locale, 'themes', theme))
    return entryOf(
      locale,
      'programs',
      program,
      items.length > 0 ? [{ type: 'entries', items }] : [],
    )
  })
}

const readSiteMap = cached(
  'site-map-page',
  async (locale: Locale): Promise<PageParts<'site-map'>> => {
    const t = getTranslate(locale)
    const [programs, regions, pages] = await Promise.all([
      programEntries(locale),
      listRecords('city-regions'),
      listRecords('pages'),
    ])
    const stations = (
      [
        'programs',
        'themes',
        'city-regions',
        'contacts',
        'search',
        'feedback',
        'accessibility-statement',
        'privacy-notice',
      ] as const
    ).map((room) => roomLink(locale, room))
    const entries = (room: Room, records: DirectoryRecord[]) =>
      records
        .flatMap((record) => entryOf(locale, room, record))
        .sort((a, b) => a.title.label.localeCompare(b.title.label, locale))
    const section = (
      id: 'programs' | 'regions' | 'pages',
      room: Room,
      items: Entry[],
    ): Section => ({
      id,
      title: t(`SiteMap.sections.${id}`),
      blocks: orNone(locale, room, items, () => ({ type: 'entries', items })),
    })
    const days = [...regions, ...pages].map(({ listings }) => listings[locale]?.lastChanged)
    return {
      kind: 'site-map',
      locale,
      title: t('Rooms.site-map'),
      lead: t('SiteMap.lead'),
      sections: [
        {
          id: 'main',
          title: t('SiteMap.sections.main'),
          blocks: [{ type: 'links', items: [homeLink(locale), ...stations] }],
        },
        section('programs', 'programs', programs),
        section('regions', 'city-regions', entries('city-regions', regions)),
        section('pages', 'pages', entries('pages', pages)),
      ],
      breadcrumbs: trail(locale),
      paths: Object.fromEntries(
        locales.map((other) => [other, pagePath(other, { room: 'site-map' })]),
      ),
      lastUpdated: latestDay(days),
    }
  },
  () => [settingsTag, ...(['programs', 'themes', 'city-regions', 'pages'] as const).map(listTag)],
)

export const getSiteMapPage = async (locale: Locale): Promise<SiteMapPage> =>
  composePage(await readSiteMap(locale))
