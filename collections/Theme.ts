import { nameField } from './fields/name-field'
import { programOfLink } from './fields/of-link'
import { fieldGroup, fieldRow } from './fields/field-group'
import { dayField } from './fields/record-fields'
import { bodyField } from './fields/rich-text-field'
import { recordCollection } from './record-collection'
import { refuseContradictoryParticipations } from './rules/participations'

export const Theme = recordCollection({
  slug: 'themes',
  section: 'Theme',
  title: ['name'],
  columns: ['name', 'program', 'order'],
  slugFrom: 'name',
  namesDocuments: true,
  beforeValidate: [refuseContradictoryParticipations],
  fields: [
    fieldGroup('basics', [
      nameField(),
      {
        name: 'program',
        type: 'relationship',
        relationTo: 'programs',
        required: true,
        defaultValue: programOfLink,
      },
      { name: 'order', type: 'number', required: true, defaultValue: 1 },
      {
        name: 'level',
        type: 'select',
        defaultValue: 'unspecified',
        options: ['national', 'regional', 'unspecified'],
      },
      bodyField('description'),
    ]),
    fieldGroup('regions', [
      {
        name: 'participations',
        type: 'array',
        fields: [
          { name: 'region', type: 'relationship', relationTo: 'city-regions', required: true },
          { name: 'role', type: 'select', required: true, options: ['lead', 'partner'] },
          fieldRow(dayField('from'), dayField('to')),
          { name: 'source', type: 'text' },
        ],
      },
    ]),
  ],
})
