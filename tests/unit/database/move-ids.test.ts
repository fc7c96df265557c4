import { describe, expect, test } from '@jest/globals'
import type { FlattenedField, Payload } from 'payload'
import { idTranslator, objectIdOf } from '@/database/move/ids'

const translate = idTranslator({
  config: { localization: { localeCodes: ['fi', 'sv'] } },
  collections: { themes: {}, pages: {} },
} as unknown as Payload)

const fields = [
  { name: 'theme', type: 'relationship', relationTo: 'themes' },
  { name: 'themes', type: 'relationship', relationTo: 'themes', hasMany: true },
  { name: 'any', type: 'relationship', relationTo: ['themes', 'pages'] },
  { name: 'body', type: 'richText', localized: true },
  {
    name: 'rows',
    type: 'array',
    localized: true,
    flattenedFields: [{ name: 'theme', type: 'relationship', relationTo: 'themes' }],
  },
  { name: 'order', type: 'number' },
] as unknown as FlattenedField[]

const theme = (id: number) => objectIdOf('themes', id)

describe('moving a record to MongoDB', () => {
  test('leads every relation to the same record as before', () => {
    const link = (value: unknown) => ({
      root: { children: [{ type: 'link', fields: { doc: { relationTo: 'themes', value } } }] },
    })
    expect(
      translate(fields, {
        theme: 3,
        themes: [1, 2],
        any: { relationTo: 'pages', value: 7 },
        body: { fi: link(4), sv: null },
        rows: { fi: [{ id: 'a', theme: 5 }] },
        order: 3,
      }),
    ).toEqual({
      theme: theme(3),
      themes: [theme(1), theme(2)],
      any: { relationTo: 'pages', value: objectIdOf('pages', 7) },
      body: { fi: link(theme(4).toHexString()) },
      rows: { fi: [{ id: 'a', theme: theme(5) }] },
      order: 3,
    })
  })

  test('gives records of two collections no id twice, and keeps their order', () => {
    expect(theme(1).toHexString()).not.toBe(objectIdOf('pages', 1).toHexString())
    expect(theme(9).toHexString() < theme(10).toHexString()).toBe(true)
  })
})
