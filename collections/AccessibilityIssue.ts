import { fieldGroup, fieldRow } from './fields/field-group'
import { nameField } from './fields/name-field'
import { feedbackOfLink, type LinkArgs } from './fields/of-link'
import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'
import { hasFixBy, reasons, requireAlternative, requireFixBy } from './rules/accessibility-issue'
import { refuseFutureDay } from './rules/days'
import { criterionNumbers, criterionOf } from './rules/success-criteria'

/** What is not accessible. The accessibility statement is made of these, one status for all languages. */
export const AccessibilityIssue = recordCollection({
  slug: 'accessibility-issues',
  section: 'AccessibilityIssue',
  title: ['name'],
  columns: ['name', 'criteria', 'fixBy', 'fixedOn'],
  statusPerLocale: false,
  fields: [
    fieldGroup('basics', [
      nameField(),
      {
        name: 'place',
        type: 'text',
        localized: true,
        required: true,
        defaultValue: async (link: LinkArgs) => (await feedbackOfLink(link))?.page,
      },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        required: true,
        defaultValue: async (link: LinkArgs) => (await feedbackOfLink(link))?.text,
      },
      {
        name: 'criteria',
        type: 'select',
        hasMany: true,
        required: true,
        options: criterionNumbers.map((value) => ({
          value,
          label: `${value} (${criterionOf(value).level})`,
        })),
      },
      dayField('since', {
        required: true,
        validate: refuseFutureDay,
        defaultValue: async (link: LinkArgs) => (await feedbackOfLink(link))?.receivedAt,
      }),
    ]),
    fieldGroup('repair', [
      {
        name: 'reason',
        type: 'select',
        required: true,
        defaultValue: 'notYetFixed',
        options: [...reasons],
      },
      { name: 'alternative', type: 'textarea', localized: true, validate: requireAlternative },
      fieldRow(
        dayField('fixBy', { validate: requireFixBy, condition: hasFixBy }),
        dayField('fixedOn', { validate: refuseFutureDay }),
      ),
    ]),
  ],
})
