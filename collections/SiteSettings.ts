import type { GlobalConfig } from 'payload'
import { standardMonths } from '@/feedback/rules/retention'
import { adminLabels } from '@/i18n/admin-labels'
import { everybodyReads, publishersAndUp, staffOnly, staffReadField } from './access/rules'
import { described } from './fields/described'
import { richTextField } from './fields/rich-text-field'
import { refuseStaleSaveOfGlobal } from './hooks/refuse-stale-save'
import { revalidateGlobal } from './hooks/revalidate'
import { requireMailAddresses } from './rules/mail-addresses'
import { requireNoticeText } from './rules/notice-text'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: adminLabels('SiteSettings.singular'),
  admin: { group: adminLabels('Groups.management') },
  access: { read: everybodyReads, readVersions: staffOnly, update: publishersAndUp },
  versions: { max: 50 },
  hooks: { beforeChange: [refuseStaleSaveOfGlobal], afterChange: [revalidateGlobal] },
  fields: described('SiteSettings', [
    { name: 'siteName', type: 'text', localized: true, required: true },
    { name: 'publisher', type: 'relationship', relationTo: 'organizations' },
    { name: 'homeLead', type: 'textarea', localized: true },
    richTextField('contactAdvice'),
    { name: 'outdatedAfter', type: 'number', required: true, min: 1, max: 1200, defaultValue: 36 },
    {
      name: 'noticeKind',
      type: 'select',
      required: true,
      defaultValue: 'none',
      options: ['none', 'information', 'warning', 'emergency'],
    },
    {
      name: 'noticeText',
      type: 'textarea',
      localized: true,
      validate: requireNoticeText,
      admin: { condition: (_data, { noticeKind }) => noticeKind !== 'none' },
    },
    {
      name: 'feedbackMailTo',
      type: 'text',
      hasMany: true,
      access: { read: staffReadField },
      validate: requireMailAddresses,
    },
    {
      name: 'feedbackRetentionMonths',
      type: 'number',
      required: true,
      min: 1,
      max: 120,
      defaultValue: standardMonths,
    },
  ]),
}
