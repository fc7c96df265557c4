// The single Payload client of public reads. Every question is asked as the public: `overrideAccess`
// is written out since its default hands out drafts (design §3.7).
import 'server-only'
import config from '@payload-config'
import { getPayload, type CollectionSlug, type DataFromCollectionSlug, type Where } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'

const asPublic = { fallbackLocale: false, overrideAccess: false, depth: 0 } as const

const openPayload = () => getPayload({ config })

/** All published records of a collection in one language, as stored, relations as ids. */
export const findPublished = async <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  locale: Locale,
  where: Where = {},
  sort?: string,
): Promise<DataFromCollectionSlug<Slug>[]> => {
  const payload = await openPayload()
  const { docs } = await payload.find({
    collection,
    locale,
    where,
    sort,
    pagination: false,
    ...asPublic,
  })
  return docs as DataFromCollectionSlug<Slug>[]
}

export const findSiteSettings = async (locale: Locale) =>
  (await openPayload()).findGlobal({ slug: 'site-settings', locale, ...asPublic })

export const findNavigation = async (locale: Locale) =>
  (await openPayload()).findGlobal({ slug: 'navigation', locale, ...asPublic })
