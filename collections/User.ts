import { APIError, type CollectionConfig } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { adminsChangeField, adminsOnly, selfOrAdmin } from './access/rules'
import { roles } from './access/roles'
import { described } from './fields/described'

export const User: CollectionConfig = {
  slug: 'users',
  labels: { singular: adminLabel('User.singular'), plural: adminLabel('User.plural') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
    group: adminLabels('Groups.management'),
  },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 5, lockTime: 10 * 60 * 1000 },
  access: {
    create: adminsOnly,
    read: selfOrAdmin,
    update: selfOrAdmin,
    delete: adminsOnly,
    unlock: adminsOnly,
  },
  endpoints: [
    {
      // The first user is made by the seed or by a command: whoever comes first must not become admin.
      path: '/first-register',
      method: 'post',
      handler: () => {
        throw new APIError('Forbidden', 403, undefined, true)
      },
    },
  ],
  fields: described('User', [
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      access: { create: adminsChangeField, update: adminsChangeField },
      options: [...roles],
    },
  ]),
}
