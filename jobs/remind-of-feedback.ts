// Reminds of messages that wait for an answer, and tells the publishers of those that have waited too long.
import { addDays } from 'date-fns'
import type { Payload } from 'payload'
import { dueReminder, finnishDay, openStatuses, reminders } from '@/feedback/rules/deadlines'
import { findHandlers, findPublishers } from '@/mail/feedback-recipients'
import { sendNotice } from '@/mail/send-notice'
import { toSmtpFailure } from '@/mail/smtp-failure'
import type { Feedback } from '@/payload-types'
import { findMessages, markMessage } from './feedback-messages'

/** Enough for all that wait; the rest comes the next day. */
const most = 1000

const findOld = (payload: Payload, now: Date): Promise<Feedback[]> =>
  findMessages(
    payload,
    {
      and: [
        { status: { in: openStatuses } },
        // A day less: days are counted by Finland's calendar below.
        {
          receivedAt: { less_than: addDays(now, 1 - reminders[0].afterDays).toISOString() },
        },
        { or: [{ reminded: { exists: false } }, { reminded: { not_equals: 'overdue' } }] },
      ],
    },
    most,
  )

const remind = async (payload: Payload, message: Feedback, now: Date): Promise<void> => {
  const { receivedAt, status, reminded } = message
  const clock = { receivedAt, status, ...(reminded && { reminded }) }
  const kind = dueReminder(clock, finnishDay(now.toISOString()))
  if (!kind) return
  const handlers = await findHandlers(payload, message)
  const recipients =
    kind === 'overdue' ? [...handlers, ...(await findPublishers(payload))] : handlers
  try {
    await sendNotice(payload, { message, kind, recipients })
  } catch (error) {
    const { concerns, isPermanent } = toSmtpFailure(error)
    if (concerns === 'server' || !isPermanent) throw error
    // Another attempt would be refused as well; the next reminder may go to somebody else.
    payload.logger.error({ msg: 'A reminder of feedback was refused.', receipt: message.receipt })
  }
  await markMessage(payload, message, { reminded: kind })
}

/** Rejects after having reminded of what it could, where something was not sent. */
export const remindOfFeedback = async (payload: Payload, now: Date): Promise<void> => {
  let failure: { error: unknown } | undefined
  for (const message of await findOld(payload, now)) {
    try {
      await remind(payload, message, now)
    } catch (error) {
      failure ??= { error }
      if (toSmtpFailure(error).concerns === 'server') break
    }
  }
  if (failure) throw failure.error
}
