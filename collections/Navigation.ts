import type { GlobalConfig } from 'payload'
import { adminLabels } from '@/i18n/admin-labels'
import { editorsAndUp, everybodyReads, staffOnly } from './access/rules'
import { described } from './fields/described'
import { refuseStaleSaveOfGlobal } from './hooks/refuse-stale-save'
import { revalidateGlobal } from './hooks/revalidate'

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: adminLabels('Navigation.singular'),
  admin: { group: adminLabels('Groups.management') },
  access: { read: everybodyReads, readVersions: staffOnly, update: editorsAndUp },
  versions: { max: 50 },
  hooks: { beforeChange: [refuseStaleSaveOfGlobal], afterChange: [revalidateGlobal] },
  fields: described('Navigation', [
    {
      name: 'rooms',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['programs', 'themes', 'city-regions'],
      options: ['programs', 'themes', 'city-regions', 'contacts', 'site-map'],
    },
    { name: 'pages', type: 'relationship', relationTo: 'pages', hasMany: true },
  ]),
}
