// Facts that no language owns still carry words: read in each language, told in the reader's own, or
// marked as being in another one.
import 'server-only'
import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import type { RecordCollection } from '@/cache/tags'
import { locales, type Locale } from '@/i18n/routing'
import type { Run } from './page-models'
import { findAnswers, type Naming } from './naming'

export type Spoken<Doc, Field extends string> = { doc: Doc } & Partial<Record<Field, Run>>

/** Published records with the named text fields as runs; `lang` is set where the words fall back. */
export const findSpoken = async <
  Slug extends CollectionSlug & RecordCollection,
  Field extends keyof DataFromCollectionSlug<Slug> & string,
>(
  collection: Slug,
  locale: Locale,
  fields: Field[],
  question: Where | Naming,
  sort: string,
): Promise<Spoken<DataFromCollectionSlug<Slug>, Field>[]> => {
  const order = [locale, ...locales.filter((other) => other !== locale)]
  const readings = await Promise.all(
    order.map((spoken) => findAnswers(collection, spoken, question, sort)),
  )
  return (readings[0] ?? []).map((doc, index) => {
    const wordsOf = (field: Field): Run | undefined => {
      const at = readings.findIndex((docs) => Boolean(docs[index]?.[field]))
      if (at < 0) return undefined
      const text = String(readings[at]?.[index]?.[field])
      return { text, ...(at > 0 && { lang: order[at] }) }
    }
    return { doc, ...Object.fromEntries(fields.map((field) => [field, wordsOf(field)])) }
  }) as Spoken<DataFromCollectionSlug<Slug>, Field>[]
}
