// One table of all published records with a name: slugs, names and dates in every language. Unknown
// addresses are answered from it, so that they leave nothing in the cache.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { locales, pagePath, type Locale, type Room } from '@/i18n/routing'
import { toDay } from '@/i18n/days'
import type { Link, Run } from './page-models'
import { findListings } from './payload-client'

export type NamedCollection = Room | 'organizations'
export type Id = number | string

export type Listing = { name: string; slug?: string; lastChanged?: string; languageState?: string }
export type DirectoryRecord = { id: Id; listings: Partial<Record<Locale, Listing>> }

type NamedDoc = {
  id: Id
  name: string
  slug?: string | null
  lastChanged?: string | null
  languageState?: string | null
}

const readListings = cached(
  'directory',
  async (collection: NamedCollection): Promise<DirectoryRecord[]> => {
    const records = new Map<Id, DirectoryRecord>()
    for (const locale of locales) {
      for (const doc of (await findListings(collection, locale)) as NamedDoc[]) {
        const record = records.get(doc.id) ?? { id: doc.id, listings: {} }
        record.listings[locale] = {
          name: doc.name,
          slug: doc.slug ?? undefined,
          lastChanged: toDay(doc.lastChanged),
          languageState: doc.languageState ?? undefined,
        }
        records.set(doc.id, record)
      }
    }
    return [...records.values()]
  },
  (collection) => [listTag(collection)],
)

/** Every published record of a collection, in the order of their making. */
export const listRecords = (collection: NamedCollection): Promise<DirectoryRecord[]> =>
  readListings(collection)

export const findBySlug = async (room: Room, locale: Locale, slug: string) =>
  (await listRecords(room)).find(({ listings }) => listings[locale]?.slug === slug)

/** A record that has this slug in some other language than the asked one. */
export const findInOtherLanguage = async (room: Room, slug: string) =>
  (await listRecords(room)).find(({ listings }) =>
    locales.some((locale) => listings[locale]?.slug === slug),
  )

export const recordPaths = (room: Room, { listings }: DirectoryRecord) =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const slug = listings[locale]?.slug
      return slug ? [[locale, pagePath(locale, { room, slug })]] : []
    }),
  ) as Partial<Record<Locale, string>>

/** The language in which a record is told to readers of `locale`: theirs, or the first that exists. */
export const spokenLocale = (locale: Locale, { listings }: DirectoryRecord): Locale | undefined =>
  listings[locale] ? locale : locales.find((other) => listings[other])

/** Name of a record as a run: linked where it has a page, marked where it is in another language. */
export const nameRun = (
  locale: Locale,
  collection: NamedCollection,
  record: DirectoryRecord | undefined,
): Run | undefined => {
  const spoken = record && spokenLocale(locale, record)
  const listing = spoken && record.listings[spoken]
  if (!listing) return undefined
  return {
    text: listing.name,
    ...(collection !== 'organizations' &&
      listing.slug && {
        to: { href: pagePath(spoken, { room: collection, slug: listing.slug }) },
      }),
    ...(spoken !== locale && { lang: spoken }),
  }
}

export const toLink = ({ text, to, lang }: Run): Link => ({ label: text, to, lang })
