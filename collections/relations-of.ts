// The records that a stored record names in its fields.
import type { FlattenedField } from 'payload'
import type { RecordRef } from '@/cache/search-changes'
import { isLocale } from '@/i18n/routing'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && value !== '')

/** A localized value as the database gives it: one for each language. */
const byLocale = (value: unknown): unknown[] =>
  isData(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)
    ? Object.values(value)
    : [value]

const named = (relationTo: string | string[], value: unknown): RecordRef[] => {
  if (Array.isArray(value)) return value.flatMap((one) => named(relationTo, one))
  if (isData(value) && typeof value.relationTo === 'string') {
    return named(value.relationTo, value.value)
  }
  // An ObjectId of MongoDB is an object too.
  const id = isData(value) ? String(value) : value
  return typeof relationTo === 'string' && isId(id) ? [{ collection: relationTo, id }] : []
}

const inField = (field: FlattenedField, value: unknown): RecordRef[] => {
  if (field.type === 'relationship' || field.type === 'upload')
    return named(field.relationTo, value)
  if (field.type === 'blocks') {
    return (Array.isArray(value) ? value : []).flatMap((row: Data) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return block ? relationsOf(block.flattenedFields, row) : []
    })
  }
  if (!('flattenedFields' in field)) return []
  const rows: unknown[] = Array.isArray(value) ? value : [value]
  return rows.filter(isData).flatMap((row) => relationsOf(field.flattenedFields, row))
}

/** Of a record as the database gives it: relations as ids, localized fields by language. */
export const relationsOf = (fields: FlattenedField[], record: Data): RecordRef[] =>
  fields
    .filter(({ type }) => type !== 'join')
    .flatMap((field) => byLocale(record[field.name]).flatMap((value) => inField(field, value)))
