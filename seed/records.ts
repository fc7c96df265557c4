// How the seed writes a record down: facts that no language owns, words per language, and references
// by name, since ids are the database's.
import type { DataFromCollectionSlug, DataFromGlobalSlug, GlobalSlug } from 'payload'
import type { RecordCollection } from '@/cache/tags'

/** Languages of the seeded content; a language that the portal gains later begins without it. */
export const seedLocales = ['fi', 'sv', 'en'] as const
export type SeedLocale = (typeof seedLocales)[number]

export type Localized<Value> = Record<SeedLocale, Value>

export type SeedCollection = Exclude<RecordCollection, 'documents' | 'media'>

/** Stands for the id of another seeded record. */
export type Reference = { seeded: RecordCollection; key: string }

export const refer = (seeded: RecordCollection, key: string): Reference => ({ seeded, key })

/** A stored shape in which a related document may be a reference. */
type Seeded<Value> = Value extends { id: number }
  ? Reference
  : Value extends (infer Item)[]
    ? Seeded<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Seeded<Value[Key]> }
      : Value

type Entries<Doc> = {
  /** Fields without a language. */
  facts: Partial<Seeded<Omit<Doc, 'id'>>>
  /** Fields with a language; localised arrays are rows of their own in each. */
  words: Localized<Partial<Seeded<Omit<Doc, 'id'>>>>
}

export type SeedRecord<Collection extends SeedCollection = SeedCollection> = {
  collection: Collection
  /** Name within the seed, for references. */
  key: string
} & Entries<DataFromCollectionSlug<Collection>>

/** A picture that the portal drew itself; photographs come from the ministry. */
export type SeedPicture = {
  collection: 'media'
  key: string
  /** Uploaded once: a picture keeps its file. */
  file: URL
} & Entries<DataFromCollectionSlug<'media'>>

export type SeedGlobal<Slug extends GlobalSlug = GlobalSlug> = {
  slug: Slug
} & Entries<DataFromGlobalSlug<Slug>>

export type AnySeedRecord = { [Slug in SeedCollection]: SeedRecord<Slug> }[SeedCollection]
export type AnySeedGlobal = { [Slug in GlobalSlug]: SeedGlobal<Slug> }[GlobalSlug]
