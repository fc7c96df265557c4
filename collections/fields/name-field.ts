import type { TextField } from 'payload'

/** What a record is called, in each language. */
export const nameField = (): TextField => ({
  name: 'name',
  type: 'text',
  localized: true,
  required: true,
  admin: { components: { Cell: '/admin/NameCell.client#NameCell' } },
})
