import { richTextField } from './fields/rich-text-field'
import { recordCollection } from './record-collection'

export const Page = recordCollection({
  slug: 'pages',
  section: 'Page',
  title: 'name',
  columns: ['name', 'slug'],
  slugFrom: 'name',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'summary', type: 'textarea', localized: true },
    richTextField('body'),
  ],
})
