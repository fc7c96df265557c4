import { adminLabels } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { fieldGroup } from './fields/field-group'
import { nameField } from './fields/name-field'
import { panelField } from './fields/panel-field'
import { refuseDeletionOfUsed, refuseTrashingOfUsed } from './hooks/refuse-used'
import { recordCollection } from './record-collection'
import { refuseSecondAlternative } from './rules/alternatives'
import { findDocumentUses } from './rules/uses'

const whereUsed = { findUses: findDocumentUses, error: 'documentInUse' }

/** A file in each language, what is known of it, and where the same is told accessibly. */
export const Document = recordCollection({
  slug: 'documents',
  section: 'Document',
  title: ['name'],
  columns: ['name', 'accessibility'],
  beforeValidate: [refuseTrashingOfUsed(whereUsed)],
  beforeDelete: [refuseDeletionOfUsed(whereUsed)],
  fields: [
    panelField('usedIn', 'UsedIn'),
    fieldGroup('basics', [nameField(), { name: 'description', type: 'textarea', localized: true }]),
    fieldGroup('file', [
      {
        name: 'file',
        type: 'upload',
        relationTo: 'document-files',
        localized: true,
        required: true,
      },
      {
        name: 'fileLanguage',
        type: 'select',
        localized: true,
        options: [
          ...locales.map((value) => ({ value, label: adminLabels(`Locales.${value}`) })),
          // The three Sámi languages of Finland, and several at once.
          'se',
          'smn',
          'sms',
          'mul',
        ],
      },
      {
        name: 'accessibility',
        type: 'select',
        localized: true,
        defaultValue: 'notChecked',
        options: ['notChecked', 'accessible', 'notAccessible'],
      },
    ]),
    fieldGroup('alternative', [
      {
        name: 'alternativeRecord',
        type: 'relationship',
        relationTo: ['pages', 'programs', 'themes', 'city-regions', 'documents'],
        localized: true,
        // A document is no alternative to itself.
        filterOptions: ({ id, relationTo }) =>
          relationTo !== 'documents' || !id || { id: { not_equals: id } },
      },
      {
        name: 'alternativeUrl',
        type: 'text',
        localized: true,
        validate: refuseSecondAlternative,
      },
    ]),
  ],
})
