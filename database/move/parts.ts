// Every set of records that a portal keeps: collections, globals, and the versions of both.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  type Payload,
} from 'payload'
import { objectIdOf } from './ids'

type Data = Record<string, unknown>
type Page = { docs: Data[]; hasNextPage: boolean; totalDocs: number }
type Model = MongooseAdapter['collections'][string]

export type Part = {
  name: string
  fields: FlattenedField[]
  read: (source: Payload, page: number) => Promise<Page>
  readBack: (target: Payload, page: number) => Promise<Page>
  model: (target: MongooseAdapter) => Model
  /** Adds what only MongoDB keeps. */
  finish: (translated: Data, stored: Data) => Data
}

const pageSize = 200

const leftBehind = [
  // They end with the editing.
  'payload-locked-documents',
  // Each database has its own, and a search index of its own.
  'payload-migrations',
  'search-changes',
  // Forgotten within two hours.
  'visitor-limits',
]

const isLeftBehind = (slug: string) => leftBehind.includes(slug)

const paged = (page: number) => ({ page, limit: pageSize, pagination: true, sort: 'id' })

const withId = (slug: string) => (translated: Data, stored: Data) => ({
  ...translated,
  _id: objectIdOf(slug, stored.id),
})

/** MongoDB marks the latest version alone; a language of none is left out. */
const asVersion = (slug: string) => (translated: Data, stored: Data) => {
  const { latest, ...rest } = translated
  return withId(`${slug} versions`)(latest ? { ...rest, latest } : rest, stored)
}

const db = (payload: Payload) => payload.db as unknown as SQLiteAdapter

export const partsOf = ({ config, collections }: Payload): Part[] => [
  ...Object.values(collections)
    .filter(({ config: { slug } }) => !isLeftBehind(slug))
    .flatMap(({ config: collection }): Part[] => {
      const slug = collection.slug as CollectionSlug
      const read = async (payload: Payload, page: number) =>
        (await db(payload).find({ collection: slug, ...paged(page) })) as unknown as Page
      const records: Part = {
        name: slug,
        fields: collection.flattenedFields,
        read,
        readBack: read,
        model: (target) => target.collections[slug]!,
        finish: withId(slug),
      }
      if (!collection.versions) return [records]
      const readVersions = async (payload: Payload, page: number) =>
        (await db(payload).findVersions({ collection: slug, ...paged(page) })) as unknown as Page
      return [
        records,
        {
          name: `${slug}, versions`,
          fields: buildVersionCollectionFields(config, collection, true),
          read: readVersions,
          readBack: readVersions,
          model: (target) => target.versions[slug]!,
          finish: asVersion(slug),
        },
      ]
    }),
  ...config.globals.flatMap((global): Part[] => {
    const slug = global.slug as GlobalSlug
    const read = async (payload: Payload): Promise<Page> => {
      const doc = (await db(payload).findGlobal({ slug })) as Data
      const docs = doc.id ? [doc] : []
      return { docs, hasNextPage: false, totalDocs: docs.length }
    }
    const value: Part = {
      name: slug,
      fields: global.flattenedFields,
      read,
      readBack: read,
      model: (target) => target.globals,
      finish: withId(slug),
    }
    if (!global.versions) return [value]
    const readVersions = async (payload: Payload, page: number) =>
      (await db(payload).findGlobalVersions({
        global: slug,
        ...paged(page),
      })) as unknown as Page
    return [
      value,
      {
        name: `${slug}, versions`,
        fields: buildVersionGlobalFields(config, global, true),
        read: readVersions,
        readBack: readVersions,
        model: (target) => target.versions[slug]!,
        finish: asVersion(slug),
      },
    ]
  }),
]
