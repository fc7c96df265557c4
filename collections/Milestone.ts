import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'

export const Milestone = recordCollection({
  slug: 'milestones',
  section: 'Milestone',
  title: 'name',
  columns: ['name', 'program', 'plannedDate'],
  statusPerLocale: false,
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'program', type: 'relationship', relationTo: 'programs', required: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['start', 'call', 'decision', 'review', 'evaluation', 'end'],
    },
    dayField('plannedDate'),
    {
      name: 'plannedPrecision',
      type: 'select',
      required: true,
      defaultValue: 'day',
      options: ['year', 'month', 'day'],
    },
    dayField('actualDate'),
    { name: 'outcome', type: 'textarea', localized: true },
  ],
})
