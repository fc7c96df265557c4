import { fieldGroup, fieldRow } from './fields/field-group'
import { nameField } from './fields/name-field'
import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'
import { refuseUnsafeLink } from './rules/links'

export const Organization = recordCollection({
  slug: 'organizations',
  section: 'Organization',
  title: ['name'],
  columns: ['name', 'abbreviation', 'type'],
  fields: [
    fieldGroup('basics', [
      nameField(),
      { name: 'abbreviation', type: 'text', localized: true },
      {
        name: 'type',
        type: 'select',
        required: true,
        options: ['ministry', 'agency', 'fund', 'city', 'other'],
      },
      { name: 'url', type: 'text', localized: true, validate: refuseUnsafeLink },
    ]),
    fieldGroup('history', [
      {
        name: 'nameHistory',
        type: 'array',
        localized: true,
        fields: [
          { name: 'name', type: 'text', required: true },
          fieldRow(dayField('from'), dayField('to')),
        ],
      },
      { name: 'successor', type: 'relationship', relationTo: 'organizations' },
    ]),
  ],
})
