// What is personal in a message, as it is taken out: at the end of the term, and when its sender asks for it.
import type { Payload } from 'payload'
import { noMailTrouble } from '@/collections/fields/mail-state'
import type { Feedback } from '@/payload-types'

/** Nothing more goes out to whoever wrote it. */
export const withoutSender = { name: null, email: null, answerMail: noMailTrouble }

export const withoutWords = {
  ...withoutSender,
  text: null,
  answer: null,
  notes: [],
  notification: noMailTrouble,
}

/** The row stays, for counts by kind, month, page and time to the answer. */
export const changeMessage = (
  payload: Payload,
  { id }: Pick<Feedback, 'id'>,
  data: Partial<Feedback>,
): Promise<Feedback> =>
  payload.update({ collection: 'feedback', id, data, depth: 0, overrideAccess: true })
