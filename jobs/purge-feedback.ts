// Takes what is personal out of messages whose time is over. The row stays, for counts by kind, month, page and status.
import { addDays, subMonths } from 'date-fns'
import type { Payload, Where } from 'payload'
import { finnishDay, isPurgeDue } from '@/feedback/rules/deadlines'
import { standardMonths } from '@/feedback/rules/retention'
import type { Feedback } from '@/payload-types'
import { changeMessage, withoutWords } from './empty-message'
import { findMessages } from './feedback-messages'

const atOnce = 1000

/** Months. */
export const findRetention = async (payload: Payload): Promise<number> => {
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
  })
  return settings.feedbackRetentionMonths ?? standardMonths
}

/** From when the term counts: the answer, or the receipt where there was none. */
const startOf = ({ answeredAt, receivedAt }: Feedback) => answeredAt ?? receivedAt

export const purgeFeedback = async (payload: Payload, now: Date): Promise<void> => {
  const months = await findRetention(payload)
  // A day more: days are counted by Finland's calendar below.
  const before = { less_than: addDays(subMonths(now, months), 1).toISOString() }
  const where: Where = {
    or: [
      { answeredAt: before },
      { and: [{ answeredAt: { exists: false } }, { receivedAt: before }] },
    ],
  }
  const day = finnishDay(now.toISOString())
  const isDue = (message: Feedback) => isPurgeDue(startOf(message), months, day)
  for (;;) {
    const due = (await findMessages(payload, where, atOnce)).filter(isDue)
    if (due.length === 0) return
    for (const message of due)
      await changeMessage(payload, message, { ...withoutWords, purgedAt: now.toISOString() })
  }
}
