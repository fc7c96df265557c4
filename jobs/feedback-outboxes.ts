// What goes out by mail about feedback: a notice of each new message, and the answer of each that was answered.
import type { Payload, Where } from 'payload'
import { noMailTrouble } from '@/collections/fields/mail-state'
import { openStatuses } from '@/feedback/rules/deadlines'
import { findHandlers } from '@/mail/feedback-recipients'
import { sendWaiting, type Outbox } from '@/mail/outbox'
import { sendAnswer } from '@/mail/send-answer'
import { sendNotice } from '@/mail/send-notice'
import type { Feedback } from '@/payload-types'
import { findMessages, markMessage } from './feedback-messages'

type Sendings = { sentAt: 'notifiedAt' | 'answerMailedAt'; state: 'notification' | 'answerMail' }

const isTurn = (state: Sendings['state'], now: Date): Where => ({
  and: [
    { [`${state}.parkedAt`]: { exists: false } },
    {
      or: [
        { [`${state}.retryAt`]: { exists: false } },
        { [`${state}.retryAt`]: { less_than_equal: now.toISOString() } },
      ],
    },
  ],
})

type Options = Sendings & {
  where: Where
  send: (message: Feedback) => Promise<void>
  now: Date
}

const outboxOf = (
  payload: Payload,
  { sentAt, state, where, send, now }: Options,
): Outbox<Feedback> => ({
  find: () =>
    findMessages(payload, { and: [{ [sentAt]: { exists: false } }, isTurn(state, now), where] }),
  send,
  markSent: (message) =>
    markMessage(payload, message, { [sentAt]: now.toISOString(), [state]: noMailTrouble }),
  stateOf: (message) => message[state],
  markFailed: (message, trouble) => markMessage(payload, message, { [state]: trouble }),
  now,
})

/** Rejects when the mail server takes nothing now. */
export const mailNotices = (payload: Payload, now: Date): Promise<void> =>
  sendWaiting(
    outboxOf(payload, {
      sentAt: 'notifiedAt',
      state: 'notification',
      // What was handled before there was a mail server is no news.
      where: { status: { in: openStatuses } },
      send: async (message) =>
        sendNotice(payload, {
          message,
          kind: 'new',
          recipients: await findHandlers(payload, message),
        }),
      now,
    }),
  )

/** Rejects when the mail server takes nothing now. */
export const mailAnswers = (payload: Payload, now: Date): Promise<void> =>
  sendWaiting(
    outboxOf(payload, {
      sentAt: 'answerMailedAt',
      state: 'answerMail',
      where: {
        and: [
          { status: { equals: 'answered' } },
          { email: { exists: true } },
          { answer: { exists: true } },
        ],
      },
      send: (message) => sendAnswer(payload, message),
      now,
    }),
  )
