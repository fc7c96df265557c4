// What goes on with feedback and the statement that asks for it in the background, each by itself: a mail server that
// is slow or down holds up nothing.
import type { Payload } from 'payload'
import { withBackOff } from '@/jobs/back-off'
import { mailAnswers, mailNotices } from '@/jobs/feedback-outboxes'
import { onceADay } from '@/jobs/once-a-day'
import { findRetention, purgeFeedback } from '@/jobs/purge-feedback'
import { openPump, type Pump } from '@/jobs/pump'
import { remindOfFeedback } from '@/jobs/remind-of-feedback'
import { remindOfReview } from '@/jobs/remind-of-review'
import { isMailSetUp } from '@/mail/adapter'
import { forgetLimits } from './database-limit-store'
import { takeInto } from './drain-to-database'
import { purgeParked } from './purge-parked'
import type { FeedbackEntry } from './rules/feedback-message'
import { sweepMs } from './rules/retention'
import type { Spool } from './spool/spool'
import { withoutParameters } from './without-parameters'

const second = 1000
const minute = 60 * second
const often = { first: 2 * second, longest: minute }
const mailed = { first: 10 * second, longest: 10 * minute }
const daily = { first: 10 * minute, longest: 60 * minute }

type Options = {
  payload: Payload
  /** Of the spool. */
  folder: string
  openSpool: () => Promise<Spool<FeedbackEntry>>
  /** Called with each entry that the database has. */
  afterTaken: (entry: FeedbackEntry) => void
}

const drainOnce = async ({ payload, openSpool, afterTaken }: Options): Promise<void> => {
  const spool = await openSpool()
  if (spool.pendingBytes() === 0) return
  const take = takeInto(payload)
  const { stoppedBy } = await spool.drain(async (entry) => {
    await take(entry)
    afterTaken(entry)
  })
  if (stoppedBy) throw stoppedBy.error
}

/** The first of them empties the spool. */
export const openFeedbackPumps = (options: Options): Pump[] => {
  const { payload, folder, openSpool } = options
  const pumpOf = (work: () => Promise<void>, complaint: string, every = 2 * second) =>
    openPump({
      work,
      every,
      complain: (error) => payload.logger.error({ err: withoutParameters(error), msg: complaint }),
    })
  // One process has the spool, and the same one mails, so that nobody is written to by two.
  const asOwner = (work: () => Promise<void>) => async () => {
    await openSpool()
    await work()
  }
  const byMail = (work: (payload: Payload, now: Date) => Promise<void>) =>
    withBackOff(
      asOwner(async () => {
        if (isMailSetUp()) await work(payload, new Date())
      }),
      mailed,
    )
  const ifMailed = (work: typeof remindOfFeedback) => async (now: Date) => {
    if (isMailSetUp()) await work(payload, now)
  }
  const purge = async (now: Date) => {
    await purgeFeedback(payload, now)
    await purgeParked(folder, await findRetention(payload), now)
  }
  const eachDay = (work: (now: Date) => Promise<void>) =>
    withBackOff(asOwner(onceADay(work)), daily)
  return [
    pumpOf(
      withBackOff(() => drainOnce(options), often),
      'Feedback waits for the database.',
    ),
    pumpOf(byMail(mailNotices), 'Notices of feedback could not be mailed.'),
    pumpOf(byMail(mailAnswers), 'Answers to feedback could not be mailed.'),
    pumpOf(eachDay(ifMailed(remindOfFeedback)), 'Reminders of feedback could not be mailed.'),
    pumpOf(
      eachDay(ifMailed(remindOfReview)),
      'The reminder of the accessibility statement could not be mailed.',
    ),
    pumpOf(eachDay(purge), 'Personal data in feedback could not be deleted.'),
    pumpOf(
      () => forgetLimits(payload, Date.now()),
      'Limits of networks could not be forgotten.',
      sweepMs,
    ),
  ]
}
