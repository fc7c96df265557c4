// Records that name one record. A page asks for those of its own; a task that tells many records at a time asks
// for those of all of them with one question.
import 'server-only'
import type { CollectionSlug, DataFromCollectionSlug, Where } from 'payload'
import { readTogether } from '@/cache/cached'
import type { RecordCollection } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import type { Id } from './directory'
import { findPublished } from './payload-client'
import { idOf } from './relations'

/** Names a record in a field of one relation, or is that record itself. */
export type Naming = { field: 'id' | 'program' | 'theme'; names: Id }

export const isNaming = (question: Where | Naming): question is Naming =>
  typeof question.field === 'string'

type Named = Partial<Record<Naming['field'], Parameters<typeof idOf>[0]>>

/** Published records in one language that answer a question, as `findPublished` gives them. */
export const findAnswers = <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  locale: Locale,
  question: Where | Naming,
  sort?: string,
): Promise<DataFromCollectionSlug<Slug>[]> => {
  if (!isNaming(question)) return findPublished(collection, locale, question, sort)
  const { field, names } = question
  return readTogether([collection, locale, field, sort].join(' '), names, async (asked) => {
    const docs = await findPublished(
      collection,
      locale,
      { [field]: { in: [...new Set(asked)] } },
      sort,
    )
    return asked.map((id) => docs.filter((doc) => idOf((doc as Named)[field]) === id))
  })
}
