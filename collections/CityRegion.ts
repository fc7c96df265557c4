import { recordCollection } from './record-collection'

export const CityRegion = recordCollection({
  slug: 'city-regions',
  section: 'CityRegion',
  title: 'name',
  columns: ['name', 'kind', 'nuts3'],
  slugFrom: 'name',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'cityRegion',
      options: ['cityRegion', 'area'],
    },
    { name: 'summary', type: 'textarea', localized: true },
    { name: 'municipalityCodes', type: 'text', hasMany: true },
    { name: 'nuts3', type: 'text' },
    { name: 'seat', type: 'point' },
    { name: 'website', type: 'text', localized: true },
  ],
})
