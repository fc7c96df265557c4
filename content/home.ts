// The home page: programmes with facts, what changed last, the regions, the way to all else.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { formatDate } from '@/i18n/format'
import { locales, pagePath, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, type PageParts } from './compose'
import { latestDay } from '@/i18n/days'
import { listRecords, nameRun, toLink } from './directory'
import { orNone } from './empty'
import { mostPrograms, mostRegions, runningFirst } from './home-choice'
import { listItems } from './list-items'
import type { Block, Entry, HomePage, Section } from './page-models'
import { findSiteSettings } from './payload-client'
import { roomLink } from './site'

const changesShown = 5

type Change = Entry & { day: string }

const latestChanges = async (locale: Locale): Promise<Change[]> => {
  const rooms: Room[] = ['programs', 'themes', 'pages']
  const t = getTranslate(locale)
  const changes = await Promise.all(
    rooms.map(async (room) =>
      (await listRecords(room)).flatMap((record): Change[] => {
        const day = record.listings[locale]?.lastChanged
        const run = nameRun(locale, room, record)
        if (!day || !run) return []
        const sentences = [[t('SiteMap.updated', { date: formatDate(locale, day) })]]
        return [{ title: toLink(run), facts: [], sentences, blocks: [], day }]
      }),
    ),
  )
  return changes
    .flat()
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, changesShown)
}

const readHome = cached(
  'home-page',
  async (locale: Locale): Promise<PageParts<'home'>> => {
    const t = getTranslate(locale)
    const [settings, programs, changes, regions] = await Promise.all([
      findSiteSettings(locale),
      listItems.programs(locale),
      latestChanges(locale),
      listItems['city-regions'](locale),
    ])
    const section = (
      id: 'programs' | 'changes' | 'regions' | 'search',
      blocks: Block[],
    ): Section => ({
      id,
      title: t(`Home.sections.${id}`),
      blocks,
    })
    const entries = (items: Entry[]): Block => ({ type: 'entries', items })
    const wayToAll = (room: 'programs' | 'city-regions', count: number, shown: number): Block[] => {
      if (count <= shown) return []
      const all = {
        label: t(`Home.all.${room}`, { count }),
        to: { href: pagePath(locale, { room }) },
      }
      return [{ type: 'links', items: [all] }]
    }
    return {
      kind: 'home',
      locale,
      title: settings.siteName || t('Site.fallbackName'),
      lead: settings.homeLead ?? undefined,
      sections: [
        section('programs', [
          ...orNone(locale, 'programs', runningFirst(programs.items), (items) =>
            entries(items.slice(0, mostPrograms).map(({ entry }) => entry)),
          ),
          ...wayToAll('programs', programs.items.length, mostPrograms),
        ]),
        ...(changes.length > 0
          ? [section('changes', [entries(changes.map(({ day: _day, ...entry }) => entry))])]
          : []),
        section('regions', [
          ...orNone(locale, 'city-regions', regions.items, (items) => ({
            type: 'links',
            items: items.slice(0, mostRegions).map(({ entry }) => entry.title),
          })),
          ...wayToAll('city-regions', regions.items.length, mostRegions),
        ]),
        section('search', [
          { type: 'paragraph', content: [t('Home.search')] },
          { type: 'links', items: [roomLink(locale, 'search'), roomLink(locale, 'site-map')] },
        ]),
      ],
      breadcrumbs: [],
      paths: Object.fromEntries(locales.map((other) => [other, pagePath(other)])),
      lastUpdated: latestDay(changes.map(({ day }) => day)),
    }
  },
  () => [
    settingsTag,
    ...(['programs', 'themes', 'city-regions', 'organizations', 'pages'] as const).map(listTag),
  ],
)

export const getHomePage = async (locale: Locale): Promise<HomePage> =>
  composePage(await readHome(locale))
