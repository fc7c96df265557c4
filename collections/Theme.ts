import { dayField } from './fields/record-fields'
import { richTextField } from './fields/rich-text-field'
import { recordCollection } from './record-collection'
import { refuseContradictoryParticipations } from './rules/participations'

export const Theme = recordCollection({
  slug: 'themes',
  section: 'Theme',
  title: 'name',
  columns: ['name', 'program', 'order'],
  slugFrom: 'name',
  beforeValidate: [refuseContradictoryParticipations],
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    { name: 'order', type: 'number', required: true, defaultValue: 1 },
    {
      name: 'level',
      type: 'select',
      defaultValue: 'unspecified',
      options: ['national', 'regional', 'unspecified'],
    },
    richTextField('description'),
    {
      name: 'participations',
      type: 'array',
      fields: [
        { name: 'region', type: 'relationship', relationTo: 'city-regions', required: true },
        { name: 'role', type: 'select', required: true, options: ['lead', 'partner'] },
        dayField('from'),
        dayField('to'),
        { name: 'source', type: 'text' },
      ],
    },
  ],
})
