// Brings a record or a global of the seed into the database, language by language, and only where
// something differs: seeding twice leaves no trace.
import type { GlobalSlug, Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { holds } from './holds'
import { toUpload } from './uploads'
import {
  seedLocales,
  type AnySeedGlobal,
  type AnySeedRecord,
  type SeedCollection,
  type SeedLocale,
  type SeedPicture,
} from './records'
import { resolveReferences, type Register } from './references'

export type Outcome = 'created' | 'updated' | 'unchanged'
type Data = Record<string, unknown>
// Payload types each collection apart; one of them stands here for all.
type PublishedData = RequiredDataFromCollectionSlug<'pages'>

// The default language carries the facts, so it goes first.
/** The first one carries the facts. */
const [firstLocale] = seedLocales

/** What identifies a record in a database that ids say nothing about; words are the default locale's. */
const identifiedBy: Record<SeedCollection, string[]> = {
  programs: ['code'],
  themes: ['slug'],
  'city-regions': ['slug'],
  organizations: ['name'],
  'funding-records': ['internalName'],
  milestones: ['name'],
  'contact-persons': ['family', 'given'],
  pages: ['slug'],
  'accessibility-issues': ['name'],
}

const quietly = {
  overrideAccess: true,
  depth: 0,
  fallbackLocale: false as const,
  context: { disableRevalidate: true, keepEditorialDates: true },
}

const dataIn = (
  locale: SeedLocale,
  { facts, words }: AnySeedRecord | SeedPicture | AnySeedGlobal,
  register: Register,
) => resolveReferences({ ...(locale === firstLocale && facts), ...words[locale] }, register) as Data

/** A picture is called by its key and random digits (collections/rules/images.ts). */
const whereOf = ({ collection, key }: AnySeedRecord | SeedPicture, data: Data): Where =>
  collection === 'media'
    ? { filename: { contains: `${key}-` } }
    : Object.fromEntries(identifiedBy[collection].map((field) => [field, { equals: data[field] }]))

const isOf = ({ collection, key }: AnySeedRecord | SeedPicture, doc: object): boolean =>
  collection !== 'media' ||
  new RegExp(`^${key}-[0-9a-f]{12}\\.`).test(String((doc as { filename?: unknown }).filename))

const isTrashed = (doc: object) => 'deletedAt' in doc && Boolean(doc.deletedAt)

const findStored = async (payload: Payload, record: AnySeedRecord | SeedPicture, data: Data) => {
  const { docs } = await payload.find({
    collection: record.collection,
    where: whereOf(record, data),
    locale: firstLocale,
    ...(record.collection === 'media' ? { pagination: false, trash: true } : { limit: 1 }),
    ...quietly,
  })
  const stored = docs.filter((doc) => isOf(record, doc))
  return stored.find((doc) => !isTrashed(doc)) ?? stored[0]
}

/** Back from the trash comes what the seed has: a copy beside it would grow with every seeding. */
const bringBack = (payload: Payload, collection: 'pages', id: number) =>
  payload.update({ collection, id, data: { deletedAt: null }, trash: true, ...quietly })

/** Writes a record of the seed, published in every language, and remembers its id. */
export const upsertRecord = async (
  payload: Payload,
  record: AnySeedRecord | SeedPicture,
  register: Register,
): Promise<Outcome> => {
  const collection = record.collection as 'pages'
  let outcome: Outcome = 'unchanged'
  const found = await findStored(payload, record, dataIn(firstLocale, record, register))
  let id = found?.id
  if (found && isTrashed(found)) {
    await bringBack(payload, collection, found.id)
    outcome = 'updated'
  }
  for (const locale of seedLocales) {
    const words = dataIn(locale, record, register)
    const data = { ...words, _status: 'published' } as unknown as PublishedData
    if (id === undefined) {
      const file = 'file' in record ? await toUpload(record.file) : undefined
      id = (await payload.create({ collection, locale, data, file, ...quietly })).id
      outcome = 'created'
      continue
    }
    const stored = await payload.findByID({ collection, id, locale, ...quietly })
    if (holds(stored, data)) continue
    await payload.update({ collection, id, locale, data, ...quietly })
    if (outcome === 'unchanged') outcome = 'updated'
  }
  register.remember({ seeded: record.collection, key: record.key }, id!)
  return outcome
}

/** Writes a global of the seed. */
export const upsertGlobal = async (
  payload: Payload,
  global: AnySeedGlobal,
  register: Register,
): Promise<Outcome> => {
  const slug: GlobalSlug = global.slug
  let outcome: Outcome = 'unchanged'
  for (const locale of seedLocales) {
    const data = dataIn(locale, global, register)
    if (holds(await payload.findGlobal({ slug, locale, ...quietly }), data)) continue
    await payload.updateGlobal({ slug, locale, data, ...quietly })
    outcome = 'updated'
  }
  return outcome
}
