import { APIError, type CollectionConfig, type Field } from 'payload'
import { adminLabel, adminLabels } from '@/i18n/admin-labels'
import { defaultLocale, locales } from '@/i18n/routing'
import { isMailSetUp } from '@/mail/adapter'
import { adminsChangeField, adminsOnly, selfOrAdmin, staffOnly } from './access/rules'
import { roles } from './access/roles'
import { forgotPassword } from './endpoints/forgot-password'
import { described } from './fields/described'
import {
  endAccessOfDisabled,
  hideSessionsOfDisabled,
  refuseDisabledLogin,
} from './hooks/disabled-user'
import { endOldSessions } from './hooks/end-old-sessions'
import { refuseDeletingAdmins, refuseLosingAdmins } from './hooks/keep-an-admin'
import {
  endLinksOfOldAddress,
  findLinkByHash,
  inviteInsteadOfPassword,
  sendInvitation,
} from './hooks/one-time-links'

/** The languages have one name everywhere, so a new one needs no words here. */
const languageField: Field = {
  name: 'language',
  type: 'select',
  label: adminLabels('User.language.label'),
  admin: { description: adminLabels('User.language.help') },
  defaultValue: defaultLocale,
  options: locales.map((value) => ({ value, label: adminLabels(`Locales.${value}`) })),
}

export const User: CollectionConfig = {
  slug: 'users',
  labels: { singular: adminLabel('User.singular'), plural: adminLabel('User.plural') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'isDisabled'],
    description: adminLabels(isMailSetUp() ? 'User.invited' : 'User.linkedByCommand'),
    group: adminLabels('Groups.management'),
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    // Lax, since links in mail lead into the admin; Payload checks the origin of each request besides.
    cookies: { sameSite: 'Lax', secure: process.env.SERVER_URL?.startsWith('https:') },
  },
  access: {
    create: adminsOnly,
    read: selfOrAdmin,
    update: selfOrAdmin,
    delete: adminsOnly,
    unlock: adminsOnly,
    admin: staffOnly,
  },
  hooks: {
    beforeOperation: [endOldSessions, inviteInsteadOfPassword, findLinkByHash],
    beforeChange: [refuseLosingAdmins, endLinksOfOldAddress, endAccessOfDisabled],
    afterChange: [sendInvitation],
    beforeDelete: [refuseDeletingAdmins],
    beforeLogin: [refuseDisabledLogin],
    afterRead: [hideSessionsOfDisabled],
  },
  endpoints: [
    forgotPassword,
    {
      // The first user is made by the seed or by a command: whoever comes first must not become admin.
      path: '/first-register',
      method: 'post',
      handler: () => {
        throw new APIError('Forbidden', 403, undefined, true)
      },
    },
  ],
  fields: [
    {
      name: 'invitation',
      type: 'ui',
      admin: {
        components: { Field: '/admin/users/InvitedUser.client#InvitedUser' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    ...described('User', [
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
      {
        name: 'isDisabled',
        type: 'checkbox',
        defaultValue: false,
        access: { create: adminsChangeField, update: adminsChangeField },
      },
    ]),
    languageField,
  ],
}
