// Messages of visitors as the database has them.
import type { Payload } from 'payload'
import { takeInto } from '@/feedback/drain-to-database'
import type { FeedbackMessage } from '@/feedback/rules/feedback-message'
import type { Feedback } from '@/payload-types'
import { messageEntry } from './messages'

/** All that are stored under a key. */
export const storedUnder = async (payload: Payload, key: string): Promise<Feedback[]> => {
  const where = { key: { equals: key } }
  const found = { collection: 'feedback', where, depth: 0, overrideAccess: true } as const
  return (await payload.find(found)).docs
}

/** A message that was sent, and handled since as `data` says. */
export const receiveMessage = async (
  payload: Payload,
  rest: Partial<FeedbackMessage> = {},
  data: Partial<Feedback> = {},
): Promise<Feedback> => {
  const entry = messageEntry(rest)
  await takeInto(payload)(entry)
  const [message] = await storedUnder(payload, entry.key)
  if (Object.keys(data).length === 0) return message!
  const { id } = message!
  return payload.update({ collection: 'feedback', id, data, depth: 0, overrideAccess: true })
}
