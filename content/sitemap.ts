// Every public address with its languages and last change, for sitemap.xml.
import 'server-only'
import { locales, pagePath, type Locale, type Room, type Station } from '@/i18n/routing'
import { listRecords, recordPaths } from './directory'
import { latestDay } from '@/i18n/days'

export type MappedPage = {
  paths: Partial<Record<Locale, string>>
  lastChanged: Partial<Record<Locale, string>>
}

const rooms: Room[] = ['programs', 'themes', 'city-regions', 'pages']
const lists: (Room | Station | undefined)[] = [
  undefined,
  'programs',
  'themes',
  'city-regions',
  'contacts',
  'site-map',
  'feedback',
  'search',
  'accessibility-statement',
  'privacy-notice',
]

export const listMappedPages = async (): Promise<MappedPage[]> => {
  const tables = await Promise.all(
    rooms.map(async (room) => ({ room, records: await listRecords(room) })),
  )
  const recordPages = tables.flatMap(({ room, records }) =>
    records.map((record): MappedPage => ({
      paths: recordPaths(room, record),
      lastChanged: Object.fromEntries(
        locales.map((locale) => [locale, record.listings[locale]?.lastChanged]),
      ),
    })),
  )
  const newest = Object.fromEntries(
    locales.map((locale) => [
      locale,
      latestDay(recordPages.map((page) => page.lastChanged[locale])),
    ]),
  )
  const listPages = lists.map((room): MappedPage => ({
    paths: Object.fromEntries(locales.map((locale) => [locale, pagePath(locale, { room })])),
    lastChanged: newest,
  }))
  return [...listPages, ...recordPages]
}
