// The lists of programmes, themes and city regions, and their pages by query.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import type { QueryPair } from '@/i18n/query-segment'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, trail } from './compose'
import { latestDay, toDay } from '@/i18n/days'
import { listRecords } from './directory'
import { listItems } from './list-items'
import {
  isFiltered,
  listAddress,
  longestWord,
  readListQuery,
  usualSort,
  type ListedRoom,
} from './list-query'
import { listSections } from './list-sections'
import { select } from './list-selection'
import type { ListPage, Phrase } from './page-models'
import { phrase } from './phrases'

/** Kept whole: a query is answered from it and leaves nothing in the cache. */
const readList = cached(
  'list',
  async (locale: Locale, room: ListedRoom) => {
    const [listed, records] = await Promise.all([listItems[room](locale), listRecords(room)])
    const days = records.map(({ listings }) => toDay(listings[locale]?.lastChanged))
    return { listed, lastUpdated: latestDay(days) }
  },
  () => [
    settingsTag,
    ...(['programs', 'themes', 'city-regions', 'organizations'] as const).map(listTag),
  ],
)

/** @param pairs the query of the address; none for the list's own */
export const getListPage = async (
  locale: Locale,
  room: ListedRoom,
  pairs: QueryPair[] = [],
): Promise<ListPage> => {
  const t = getTranslate(locale)
  const { listed, lastUpdated } = await readList(locale, room)
  const { query, wasCut, ignored } = readListQuery(locale, listed, pairs)
  const selection = select(locale, listed, query)
  const { count, pages } = selection
  const addressIn = (other: Locale, change = {}) =>
    listAddress(other, room, listed, { ...query, ...change })
  const isView = isFiltered(query) || query.sort !== usualSort(listed.facet)
  const isBeyond = query.page > pages

  const notices: Phrase[] = [
    ...(ignored.length > 0
      ? [
          [
            t('List.ignored', {
              count: ignored.length,
              parts: ignored.map(([name]) => name).join(', '),
            }),
          ],
        ]
      : []),
    ...(wasCut ? [[t('List.cut', { count: longestWord })]] : []),
    ...(isBeyond
      ? [
          phrase(
            t,
            'List.noSuchPage',
            {
              first: [{ text: t('List.firstPage'), to: { href: addressIn(locale, { page: 1 }) } }],
            },
            { page: query.page, pages },
          ),
        ]
      : []),
  ]
  const notes = [
    ...(isFiltered(query) ? [t('List.titleFiltered')] : []),
    ...(pages > 1 && !isBeyond && query.page > 1
      ? [t('List.titlePage', { page: query.page, pages })]
      : []),
  ]
  return composePage<'list'>({
    kind: 'list',
    locale,
    title: t(`Rooms.${room}`),
    lead: listed.items.length > 0 ? t(`List.${room}.lead`) : t(`List.${room}.empty`),
    notices,
    sections: listSections({ locale, t, room, listed, query, selection }),
    breadcrumbs: trail(locale),
    paths: Object.fromEntries(locales.map((other) => [other, addressIn(other)])),
    ...(isView && { canonical: pagePath(locale, { room }) }),
    ...(notes.length > 0 && { titleNote: notes.join(', ') }),
    ...((isBeyond || ignored.length > 0 || (isView && count === 0)) && { unlisted: true as const }),
    lastUpdated,
  })
}
