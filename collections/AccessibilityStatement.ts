import type { GlobalConfig } from 'payload'
import { adminLabels } from '@/i18n/admin-labels'
import { everybodyReads, publishersAndUp, staffOnly } from './access/rules'
import { described } from './fields/described'
import { fieldGroup, fieldRow } from './fields/field-group'
import { panelField } from './fields/panel-field'
import { dayField } from './fields/record-fields'
import { refuseStaleSaveOfGlobal } from './hooks/refuse-stale-save'
import { revalidateStatement } from './hooks/revalidate'
import { refuseFutureDay } from './rules/days'
import { refuseUnsafeLink } from './rules/links'

/** What the accessibility statement says besides the issues. The supervisor is a setting: it has changed once. */
export const AccessibilityStatement: GlobalConfig = {
  slug: 'accessibility-statement',
  label: adminLabels('AccessibilityStatement.singular'),
  admin: { group: adminLabels('Groups.management') },
  access: { read: everybodyReads, readVersions: staffOnly, update: publishersAndUp },
  versions: { max: 50 },
  hooks: { beforeChange: [refuseStaleSaveOfGlobal], afterChange: [revalidateStatement] },
  fields: described('AccessibilityStatement', [
    panelField('review', 'StatementReview'),
    fieldGroup('conformance', [
      {
        name: 'conformance',
        type: 'select',
        required: true,
        defaultValue: 'partial',
        options: ['full', 'partial', 'none'],
      },
      { name: 'introduction', type: 'textarea', localized: true },
      { name: 'services', type: 'textarea', localized: true },
    ]),
    fieldGroup('evaluation', [
      {
        name: 'evaluatedBy',
        type: 'select',
        required: true,
        defaultValue: 'publisher',
        options: ['publisher', 'expert'],
      },
      { name: 'evaluation', type: 'textarea', localized: true },
      fieldRow(
        dayField('evaluatedOn', { validate: refuseFutureDay }),
        dayField('reviewedOn', { validate: refuseFutureDay }),
      ),
    ]),
    fieldGroup('supervisor', [
      { name: 'supervisorName', type: 'text', localized: true },
      { name: 'supervisorUrl', type: 'text', localized: true, validate: refuseUnsafeLink },
      fieldRow(
        { name: 'supervisorEmail', type: 'email' },
        { name: 'supervisorPhone', type: 'text' },
      ),
      dayField('supervisorCheckedOn', { validate: refuseFutureDay }),
    ]),
  ]),
}
