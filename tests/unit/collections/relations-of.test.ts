import { expect, test } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { relationsOf } from '@/collections/relations-of'

const fields = [
  { name: 'program', type: 'relationship', relationTo: 'programs' },
  { name: 'documents', type: 'relationship', relationTo: 'documents', hasMany: true },
  { name: 'alternative', type: 'relationship', relationTo: ['pages', 'themes'], localized: true },
  {
    name: 'participations',
    type: 'array',
    flattenedFields: [{ name: 'region', type: 'relationship', relationTo: 'city-regions' }],
  },
  { name: 'name', type: 'text', localized: true },
] as FlattenedField[]

test('finds every record that a stored one names, in all languages and rows', () => {
  const record = {
    program: 1,
    documents: [2, 3],
    alternative: { fi: { relationTo: 'pages', value: 4 }, sv: { relationTo: 'themes', value: 5 } },
    participations: [{ region: '0123abc' }, { region: null }],
    name: { fi: 'nimi' },
  }
  expect(relationsOf(fields, record)).toEqual([
    { collection: 'programs', id: 1 },
    { collection: 'documents', id: 2 },
    { collection: 'documents', id: 3 },
    { collection: 'pages', id: 4 },
    { collection: 'themes', id: 5 },
    { collection: 'city-regions', id: '0123abc' },
  ])
})

test('finds nothing in an empty record', () => {
  expect(relationsOf(fields, {})).toEqual([])
})
