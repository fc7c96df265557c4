import type { CollectionBeforeChangeHook } from 'payload'
import { isOpen } from '@/feedback/rules/deadlines'
import type { Feedback } from '@/payload-types'
import { noMailTrouble } from '../fields/mail-state'

/** The queue: what waits, the most urgent first, and after it what is done. */
export const placeInQueue: CollectionBeforeChangeHook<Feedback> = ({ data }) => ({
  ...data,
  queueOrder: `${data.status && isOpen({ status: data.status }) ? 0 : 1} ${data.dueOn ?? ''}`,
})

/** An answer counts from the moment at which the message is called answered, and is mailed from then on. */
export const stampAnswer: CollectionBeforeChangeHook<Feedback> = ({ data, originalDoc }) =>
  data.status === 'answered' && originalDoc?.status !== 'answered'
    ? {
        ...data,
        answeredAt: new Date().toISOString(),
        answerMailedAt: null,
        answerMail: noMailTrouble,
      }
    : data

/** Somebody has mended what kept mail from going out. */
export const mailAgain: CollectionBeforeChangeHook<Feedback> = ({ data }) => {
  const { mailAgain: isAsked, ...others } = data
  return isAsked ? { ...others, notification: noMailTrouble, answerMail: noMailTrouble } : others
}
