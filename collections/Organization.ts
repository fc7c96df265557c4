import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'

export const Organization = recordCollection({
  slug: 'organizations',
  section: 'Organization',
  title: 'name',
  columns: ['name', 'abbreviation', 'type'],
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'abbreviation', type: 'text', localized: true },
    {
      name: 'type',
      type: 'select',
      required: true,
      options: ['ministry', 'agency', 'fund', 'city', 'other'],
    },
    {
      name: 'nameHistory',
      type: 'array',
      localized: true,
      fields: [{ name: 'name', type: 'text', required: true }, dayField('from'), dayField('to')],
    },
    { name: 'successor', type: 'relationship', relationTo: 'organizations' },
    { name: 'url', type: 'text', localized: true },
  ],
})
