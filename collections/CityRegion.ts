import { fieldGroup } from './fields/field-group'
import { nameField } from './fields/name-field'
import { panelField } from './fields/panel-field'
import { recordCollection } from './record-collection'
import { refuseUnsafeLink } from './rules/links'

export const CityRegion = recordCollection({
  slug: 'city-regions',
  section: 'CityRegion',
  title: ['name'],
  columns: ['name', 'kind'],
  slugFrom: 'name',
  namesDocuments: true,
  fields: [
    panelField('overview', 'RegionOverview'),
    fieldGroup('basics', [
      nameField(),
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'cityRegion',
        options: ['cityRegion', 'area'],
      },
      { name: 'summary', type: 'textarea', localized: true },
      { name: 'website', type: 'text', localized: true, validate: refuseUnsafeLink },
    ]),
    fieldGroup('place', [
      { name: 'municipalityCodes', type: 'text', hasMany: true },
      { name: 'nuts3', type: 'text' },
      { name: 'seat', type: 'point' },
    ]),
  ],
})
