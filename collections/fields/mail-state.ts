// How the mailing of a message has gone so far, where it did not go out at once.
import type { GroupField } from 'payload'
import { nobodyWritesField } from '../access/rules'

export type MailState = {
  attempts?: number | null
  /** ISO time before which it is not tried again. */
  retryAt?: string | null
  /** ISO time since which it is not tried any more. */
  parkedAt?: string | null
  /** Why, in the words of the mail server. */
  problem?: string | null
}

/** Nothing has failed. Written whole: MongoDB would forget the parts that are left out. */
export const noMailTrouble: MailState = {
  attempts: null,
  retryAt: null,
  parkedAt: null,
  problem: null,
}

const hidden = { hidden: true, disableListColumn: true }

/** The form shows it once there is something to say. */
export const mailStateField = (name: string): GroupField => ({
  name,
  type: 'group',
  access: { create: nobodyWritesField, update: nobodyWritesField },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    condition: ({ [name]: state }) => Boolean((state as MailState | undefined)?.problem),
  },
  fields: [
    { name: 'attempts', type: 'number', admin: hidden },
    { name: 'retryAt', type: 'date', admin: hidden },
    { name: 'parkedAt', type: 'date', admin: hidden },
    { name: 'problem', type: 'textarea', admin: { readOnly: true } },
  ],
})
