// Every address under which the public has read a record. An address that is no longer the record's own
// leads to the one it has today: rows point at records, so chains and loops cannot be.
import type { CollectionConfig } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { everybodyReads, nobody, publishersAndUp } from './access/rules'
import { described } from './fields/described'
import { revalidateRoomOfRedirect } from './hooks/revalidate'

export const redirectedRooms = ['programs', 'themes', 'city-regions', 'pages'] as const

export const Redirect: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: adminLabel('Redirect.singular'), plural: adminLabel('Redirect.plural') },
  admin: {
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'room', 'locale', 'record'],
    description: adminLabels('Redirect.description'),
    group: adminLabels('Groups.management'),
  },
  // Written by the records' own hook alone, so no row can lead out of the portal.
  access: { create: nobody, read: everybodyReads, update: nobody, delete: publishersAndUp },
  indexes: [{ fields: ['room', 'locale', 'slug'], unique: true }],
  hooks: { afterDelete: [revalidateRoomOfRedirect] },
  fields: described('Redirect', [
    { name: 'slug', type: 'text', required: true },
    { name: 'room', type: 'select', required: true, options: [...redirectedRooms] },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: locales.map((value) => ({ value, label: adminLabels(`Locales.${value}`) })),
    },
    // Empty once the record is deleted for good: the address stays a withdrawn one.
    { name: 'record', type: 'relationship', relationTo: [...redirectedRooms] },
  ]),
}
