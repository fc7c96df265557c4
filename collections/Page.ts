import { nameField } from './fields/name-field'
import { bodyField } from './fields/rich-text-field'
import { recordCollection } from './record-collection'

export const Page = recordCollection({
  slug: 'pages',
  section: 'Page',
  title: ['name'],
  columns: ['name', 'slug'],
  slugFrom: 'name',
  namesDocuments: true,
  fields: [
    nameField(),
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'image', type: 'upload', relationTo: 'media' },
    bodyField('body'),
  ],
})
