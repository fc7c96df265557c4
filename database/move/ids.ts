// Numbers become ObjectIds by a rule, so that a relation can be translated without looking anything up.
import { createHash } from 'node:crypto'
import { Types } from 'mongoose'
import type { Field, FlattenedField, Payload, SanitizedConfig } from 'payload'
import { fieldShouldBeLocalized } from 'payload/shared'

type Data = Record<string, unknown>

/** The same for the same record every time; in a collection the order stays. */
export const objectIdOf = (collection: string, id: unknown): Types.ObjectId => {
  const place = createHash('sha256').update(collection).digest('hex').slice(0, 8)
  return new Types.ObjectId(place + Number(id).toString(16).padStart(16, '0'))
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isId = (value: unknown): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))

export const idTranslator = ({ config, collections }: Payload) => {
  const { localization } = config as SanitizedConfig

  const relation = (relationTo: string | string[], value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => relation(relationTo, one))
    if (isData(value) && typeof value.relationTo === 'string') {
      return { ...value, value: relation(value.relationTo, value.value) }
    }
    return typeof relationTo === 'string' && isId(value) ? objectIdOf(relationTo, value) : value
  }

  /** Rich text and JSON name records as `{ relationTo, value }`, and Payload keeps those ids as text. */
  const free = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(free)
    if (!isData(value)) return value
    const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, free(one)]))
    const { relationTo, value: id } = inside
    if (typeof relationTo === 'string' && relationTo in collections && isId(id)) {
      return { ...inside, value: objectIdOf(relationTo, id).toHexString() }
    }
    return inside
  }

  const inField = (field: FlattenedField, value: unknown, isInLocale: boolean): unknown => {
    if (field.type === 'relationship' || field.type === 'upload') {
      return relation(field.relationTo, value)
    }
    if (field.type === 'richText' || field.type === 'json') return free(value)
    if (field.type === 'array' && Array.isArray(value)) {
      return value.map((row) => inFields(field.flattenedFields, row, isInLocale))
    }
    if (field.type === 'blocks' && Array.isArray(value)) {
      return value.map((row) => {
        const block = field.blocks.find(({ slug }) => isData(row) && slug === row.blockType)
        return block ? inFields(block.flattenedFields, row, isInLocale) : row
      })
    }
    if ('flattenedFields' in field && isData(value)) {
      return inFields(field.flattenedFields, value, isInLocale)
    }
    return value
  }

  const inFields = (fields: FlattenedField[], data: unknown, isInLocale: boolean): unknown => {
    if (!isData(data)) return data
    const translated: Data = {}
    for (const [key, value] of Object.entries(data)) {
      const field = fields.find(({ name }) => name === key)
      if (field?.type === 'join' || value === null || value === undefined) continue
      if (!field) {
        translated[key] = value
        continue
      }
      const isLocalized =
        Boolean(localization) &&
        fieldShouldBeLocalized({ field: field as Field, parentIsLocalized: isInLocale })
      translated[key] =
        isLocalized && isData(value)
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([, one]) => one !== null)
                .map(([locale, one]) => [locale, inField(field, one, true)]),
            )
          : inField(field, value, isInLocale || isLocalized)
    }
    return translated
  }

  /** A record as it is to stand in MongoDB, but for its own id. */
  return (fields: FlattenedField[], data: object): Data => inFields(fields, data, false) as Data
}
