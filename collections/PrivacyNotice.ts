import type { GlobalConfig } from 'payload'
import { adminLabels } from '@/i18n/admin-labels'
import { everybodyReads, publishersAndUp, staffOnly } from './access/rules'
import { described } from './fields/described'
import { fieldGroup, fieldRow } from './fields/field-group'
import { dayField } from './fields/record-fields'
import { refuseStaleSaveOfGlobal } from './hooks/refuse-stale-save'
import { revalidatePrivacyNotice } from './hooks/revalidate'
import { refuseFutureDay } from './rules/days'
import { refuseUnsafeLink } from './rules/links'

/** What the privacy notice cannot know of the portal itself: who is responsible, and who works for them. */
export const PrivacyNotice: GlobalConfig = {
  slug: 'privacy-notice',
  label: adminLabels('PrivacyNotice.singular'),
  admin: { group: adminLabels('Groups.management') },
  access: { read: everybodyReads, readVersions: staffOnly, update: publishersAndUp },
  versions: { max: 50 },
  hooks: { beforeChange: [refuseStaleSaveOfGlobal], afterChange: [revalidatePrivacyNotice] },
  fields: described('PrivacyNotice', [
    fieldGroup('controller', [
      { name: 'controllerName', type: 'text', localized: true },
      { name: 'controllerAddress', type: 'text', localized: true },
      fieldRow(
        { name: 'controllerEmail', type: 'email' },
        { name: 'controllerPhone', type: 'text' },
      ),
    ]),
    fieldGroup('officer', [
      fieldRow({ name: 'officerEmail', type: 'email' }, { name: 'officerPhone', type: 'text' }),
    ]),
    fieldGroup('processing', [
      { name: 'recipients', type: 'textarea', localized: true },
      { name: 'additions', type: 'textarea', localized: true },
      dayField('reviewedOn', { validate: refuseFutureDay }),
    ]),
    fieldGroup('supervisor', [
      { name: 'supervisorName', type: 'text', localized: true },
      { name: 'supervisorAddress', type: 'text', localized: true },
      { name: 'supervisorUrl', type: 'text', localized: true, validate: refuseUnsafeLink },
      fieldRow(
        { name: 'supervisorEmail', type: 'email' },
        { name: 'supervisorPhone', type: 'text' },
      ),
      dayField('supervisorCheckedOn', { validate: refuseFutureDay }),
    ]),
  ]),
}
