import { daysPassed, finnishDay, isOpen } from '@/feedback/rules/deadlines'
import { adminMessage } from '@/i18n/admin-labels'
import { formatDate } from '@/i18n/format'
import { toLocale } from '@/i18n/translator'
import type { Feedback } from '@/payload-types'

type Due = { dueOn: string } & Pick<Feedback, 'status'>

/** By when a message is to be answered, and in words how late that is. @param language of the admin */
export const tellDue = (
  language: string,
  { dueOn, status }: Due,
): { text: string; isPressing: boolean } => {
  const day = dueOn.slice(0, 10)
  const date = formatDate(toLocale(language), day)
  const days = daysPassed(day, finnishDay(new Date().toISOString()))
  if (!isOpen({ status }) || days < 0) return { text: date, isPressing: false }
  const text =
    days === 0
      ? adminMessage(language, 'Feedback.due.today', { date })
      : adminMessage(language, 'Feedback.due.overdue', { date, days })
  return { text, isPressing: true }
}
