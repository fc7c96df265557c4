import type { RecordCollection } from '@/cache/tags'
import { locales, type Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { findBy, type Id, type Staff, type Stored } from '../staff'

/** What every rendering of a page must say after the change, per language. */
export type Says = (locale: Locale, t: Translate) => string

export type RecordChange = {
  /** As `seed/source-map.ts` names the record and what of it carries a statement. */
  collection: string
  what: string
  page?: 'program' | 'theme'
  change: (publisher: Staff) => Promise<Says>
}

type Row = Record<string, unknown>

export const rowsOf = (record: Stored, field: string) => (record[field] ?? []) as Row[]

export const find = async (
  publisher: Staff,
  collection: RecordCollection,
  field: string,
  value: unknown,
) => findBy(await publisher.list(collection, 'fi'), field, value)

export const findProgram = (publisher: Staff) => find(publisher, 'programs', 'code', 'INKA')

/** Publishes words of its own in each language. */
export const publishWords = async (
  publisher: Staff,
  collection: RecordCollection,
  id: Id,
  words: (locale: Locale) => object,
) => {
  for (const locale of locales) await publisher.publish(collection, id, locale, words(locale))
}
