import { dayField } from './fields/record-fields'
import { richTextField } from './fields/rich-text-field'
import { recordCollection } from './record-collection'

export const Program = recordCollection({
  slug: 'programs',
  section: 'Program',
  title: 'name',
  columns: ['name', 'code', 'status'],
  slugFrom: 'shortName',
  fields: [
    { name: 'name', type: 'text', localized: true, required: true },
    { name: 'code', type: 'text', required: true, unique: true, index: true },
    { name: 'shortName', type: 'text', localized: true },
    { name: 'summary', type: 'textarea', localized: true },
    {
      name: 'goals',
      type: 'array',
      localized: true,
      fields: [{ name: 'text', type: 'textarea', required: true }],
    },
    {
      name: 'means',
      type: 'array',
      localized: true,
      fields: [{ name: 'text', type: 'textarea', required: true }],
    },
    richTextField('body'),
    richTextField('themesIntro'),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: ['planned', 'active', 'ended', 'superseded', 'unknown'],
    },
    dayField('statusAsOf'),
    dayField('periodStart'),
    dayField('periodEnd'),
    { name: 'predecessor', type: 'relationship', relationTo: 'programs' },
    { name: 'successor', type: 'relationship', relationTo: 'programs' },
    {
      name: 'governance',
      type: 'array',
      fields: [
        { name: 'organization', type: 'relationship', relationTo: 'organizations', required: true },
        {
          name: 'role',
          type: 'select',
          required: true,
          options: ['owner', 'approver', 'operativeLead', 'steeringMember', 'evaluator', 'funder'],
        },
        dayField('from'),
        dayField('to'),
        { name: 'source', type: 'text' },
      ],
    },
    { name: 'steeringGroupEvaluates', type: 'checkbox', defaultValue: false },
    {
      name: 'relatedLinks',
      type: 'array',
      localized: true,
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'url', type: 'text' },
      ],
    },
  ],
})
