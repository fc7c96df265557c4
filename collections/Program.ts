import { fieldGroup, fieldRow } from './fields/field-group'
import { nameField } from './fields/name-field'
import { panelField } from './fields/panel-field'
import { dayField } from './fields/record-fields'
import { bodyField } from './fields/rich-text-field'
import { recordCollection } from './record-collection'
import { refuseUnsafeLink } from './rules/links'

export const Program = recordCollection({
  slug: 'programs',
  section: 'Program',
  title: ['name'],
  columns: ['name', 'code', 'status'],
  slugFrom: 'shortName',
  namesDocuments: true,
  fields: [
    panelField('overview', 'ProgramOverview'),
    fieldGroup('basics', [
      nameField(),
      { name: 'code', type: 'text', required: true, unique: true, index: true },
      { name: 'shortName', type: 'text', localized: true },
      {
        name: 'status',
        type: 'select',
        required: true,
        defaultValue: 'unknown',
        options: ['planned', 'active', 'ended', 'superseded', 'unknown'],
      },
      dayField('statusAsOf'),
      fieldRow(dayField('periodStart'), dayField('periodEnd')),
      fieldRow(
        { name: 'predecessor', type: 'relationship', relationTo: 'programs' },
        { name: 'successor', type: 'relationship', relationTo: 'programs' },
      ),
    ]),
    fieldGroup('content', [
      { name: 'summary', type: 'textarea', localized: true },
      { name: 'image', type: 'upload', relationTo: 'media' },
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
      bodyField('body'),
      bodyField('themesIntro'),
    ]),
    fieldGroup('governance', [
      {
        name: 'governance',
        type: 'array',
        fields: [
          {
            name: 'organization',
            type: 'relationship',
            relationTo: 'organizations',
            required: true,
          },
          {
            name: 'role',
            type: 'select',
            required: true,
            options: [
              'owner',
              'approver',
              'operativeLead',
              'steeringMember',
              'evaluator',
              'funder',
            ],
          },
          fieldRow(dayField('from'), dayField('to')),
          { name: 'source', type: 'text' },
        ],
      },
      { name: 'steeringGroupEvaluates', type: 'checkbox', defaultValue: false },
    ]),
  ],
  links: [
    {
      name: 'relatedLinks',
      type: 'array',
      localized: true,
      fields: [
        { name: 'title', type: 'text', required: true },
        { name: 'url', type: 'text', validate: refuseUnsafeLink },
      ],
    },
  ],
})
