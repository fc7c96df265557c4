import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { adminMessage } from '@/i18n/admin-labels'
import { defaultLocale, isLocale, type Locale } from '@/i18n/routing'
import { getTranslate, toLocale, type Translate } from '@/i18n/translator'

/** Who looks at a panel: in which language of the content, in which language of the admin, with whose rights. */
export type Editor = {
  req: PayloadRequest
  contentLocale: Locale
  locale: Locale
  /** Words of the admin. */
  say: (path: string, values?: Record<string, string | number>) => string
  /** Words of the public pages, where a panel says what readers are told. */
  t: Translate
}

export const toEditor = (req: PayloadRequest): Editor => {
  const locale = toLocale(req.i18n.language)
  return {
    req,
    contentLocale: isLocale(req.locale ?? '') ? (req.locale as Locale) : defaultLocale,
    locale,
    say: (path, values) => adminMessage(locale, path, values),
    t: getTranslate(locale),
  }
}

/** All records that the editor may read, newest drafts included, relations as ids. */
export const findAsEditor = async <Slug extends CollectionSlug>(
  { req, contentLocale }: Editor,
  collection: Slug,
  where: Where = {},
  sort?: string,
): Promise<DataFromCollectionSlug<Slug>[]> => {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort,
    locale: contentLocale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
  })
  return docs as DataFromCollectionSlug<Slug>[]
}

type Place = { collection: CollectionSlug; id?: number | string; query?: Record<string, string> }

/** Address of a record's form, or of an empty one, in the language that the editor works in. */
export const formAddress = ({ req, contentLocale }: Editor, { collection, id, query }: Place) =>
  `${formatAdminURL({
    adminRoute: req.payload.config.routes.admin,
    path: `/collections/${collection}/${id ?? 'create'}`,
  })}?${new URLSearchParams({ locale: contentLocale, ...query })}`
