import { fieldGroup, fieldRow } from './fields/field-group'
import { nameField } from './fields/name-field'
import { programOfLink } from './fields/of-link'
import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'

export const Milestone = recordCollection({
  slug: 'milestones',
  section: 'Milestone',
  title: ['name'],
  columns: ['name', 'program', 'plannedDate'],
  statusPerLocale: false,
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
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: ['start', 'call', 'decision', 'review', 'evaluation', 'end'],
      },
    ]),
    fieldGroup('timing', [
      fieldRow(dayField('plannedDate'), {
        name: 'plannedPrecision',
        type: 'select',
        required: true,
        defaultValue: 'day',
        options: ['year', 'month', 'day'],
      }),
      dayField('actualDate'),
      { name: 'outcome', type: 'textarea', localized: true },
    ]),
  ],
})
