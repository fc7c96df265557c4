// The single Payload client of public reads. Every question is asked as the public: `overrideAccess`
// is written out since its default hands out drafts (design §3.7).
import 'server-only'
import config from '@payload-config'
import {
  getPayload,
  type CollectionSlug,
  type DataFromCollectionSlug,
  type TypedCollectionSelect,
  type Where,
} from 'payload'
import { cache } from 'react'
import type { RecordCollection } from '@/cache/tags'
import type { Locale, Room } from '@/i18n/routing'
import { idOf } from './relations'

const asPublic = { fallbackLocale: false, overrideAccess: false, depth: 0 } as const

export const openPayload = () => getPayload({ config })

/** All published records of a collection in one language, as stored, relations as ids. */
export const findPublished = async <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  locale: Locale,
  where: Where = {},
  sort?: string,
  limit?: number,
): Promise<DataFromCollectionSlug<Slug>[]> => {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection,
    locale,
    where,
    sort,
    limit,
    pagination: false,
    ...asPublic,
  })
  return docs as DataFromCollectionSlug<Slug>[]
}

/** Every address of a room that is or has been public. */
export const findRedirects = async (room: Room) => {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { room: { equals: room } },
    pagination: false,
    ...asPublic,
  })
  return docs
}

/**
 * Id of what replaces a record. A reading beyond what is public, since it is asked about withdrawn
 * records: the id alone, of which readers learn nothing unless the successor itself is public.
 */
export const findSuccessor = async (room: Room, id: number | string) => {
  if (room !== 'programs') return undefined
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: room,
    where: { id: { equals: id } },
    select: { successor: true },
    trash: true,
    limit: 1,
    ...asPublic,
    overrideAccess: true,
  })
  return idOf(docs[0]?.successor)
}

/** An id as the database has it; one that has come through an address or a table of changes is text. */
export const toStoredId = async (id: number | string): Promise<number | string | undefined> => {
  const { db } = await openPayload()
  if (db.defaultIDType !== 'number') return String(id)
  return Number.isSafeInteger(Number(id)) ? Number(id) : undefined
}

/**
 * What a record names in these fields. A reading beyond what is public, since it is asked about records that
 * have just been withdrawn: their ids alone, of which readers learn nothing.
 */
export const findRelations = async <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  id: number | string,
  fields: readonly (keyof DataFromCollectionSlug<Slug> & string)[],
): Promise<Partial<DataFromCollectionSlug<Slug>>> => {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    trash: true,
    limit: 1,
    ...asPublic,
    overrideAccess: true,
  })
  // Picked here: on SQLite `select` loses what rows of a list name in one of several collections.
  const found = (docs[0] ?? {}) as Partial<DataFromCollectionSlug<Slug>>
  return Object.fromEntries(fields.map((field) => [field, found[field]])) as typeof found
}

/** What a list says of every published record of a collection; the long texts stay where they are. */
export const findListings = async <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  locale: Locale,
) => {
  const payload = await openPayload()
  const select = { name: true, slug: true, lastChanged: true, languageState: true }
  const { docs } = await payload.find({
    collection,
    locale,
    sort: 'id',
    select: select as TypedCollectionSelect[Slug],
    pagination: false,
    ...asPublic,
  })
  return docs
}

/**
 * Name, type and size of files that published documents name. No one but the staff may read the collection,
 * so it is asked beyond what is public, for these ids alone.
 */
export const findDocumentFiles = async (ids: (number | string)[]) => {
  if (ids.length === 0) return new Map<number | string, never>()
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection: 'document-files',
    where: { id: { in: ids } },
    pagination: false,
    ...asPublic,
    overrideAccess: true,
  })
  return new Map(
    docs.flatMap(({ id, filename, mimeType, filesize }) =>
      filename && mimeType ? [[id, { filename, mimeType, size: filesize ?? 0 }] as const] : [],
    ),
  )
}

/** Read once for a page: its frame, its age and its own words all ask. */
export const findSiteSettings = cache(async (locale: Locale) =>
  (await openPayload()).findGlobal({ slug: 'site-settings', locale, ...asPublic }),
)

export const findNavigation = async (locale: Locale) =>
  (await openPayload()).findGlobal({ slug: 'navigation', locale, ...asPublic })

export const findAccessibilityStatement = async (locale: Locale) =>
  (await openPayload()).findGlobal({ slug: 'accessibility-statement', locale, ...asPublic })

export const findPrivacyNotice = async (locale: Locale) =>
  (await openPayload()).findGlobal({ slug: 'privacy-notice', locale, ...asPublic })

/**
 * What editors tell the search in a language. The lists are the staff's alone, so they are asked for beyond what
 * is public: a reader gets what follows from them for one search.
 */
export const findSearchRules = async (locale: Locale) => {
  const payload = await openPayload()
  const question = {
    where: { locale: { equals: locale } },
    sort: 'createdAt',
    pagination: false,
    ...asPublic,
    overrideAccess: true,
  } as const
  const [groups, bets] = await Promise.all([
    payload.find({ collection: 'synonym-groups', ...question }),
    payload.find({ collection: 'best-bets', ...question }),
  ])
  return { groups: groups.docs, bets: bets.docs }
}
