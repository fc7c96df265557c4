// Records that have facts beside their words, read once per fact: a theme published in Finnish alone
// still tells Swedish readers who leads it.
import 'server-only'
import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import { locales, type Locale } from '@/i18n/routing'
import { findAnswers, type Naming } from './naming'

/** Each record that is published in some language, in the reader's own or the first that exists. */
export const findInAnyLanguage = async <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  locale: Locale,
  question: Where | Naming,
  sort: string,
): Promise<DataFromCollectionSlug<Slug>[]> => {
  const order = [locale, ...locales.filter((other) => other !== locale)]
  const readings = await Promise.all(
    order.map((spoken) => findAnswers(collection, spoken, question, sort)),
  )
  const found = new Map<number | string, DataFromCollectionSlug<Slug>>()
  readings.flat().forEach((doc) => found.has(doc.id) || found.set(doc.id, doc))
  return [...found.values()]
}
