// When the accessibility statement is to be reviewed, in words for editors.
import type { Payload, PayloadRequest } from 'payload'
import { checkedDays, isReviewOverdue, reviewDueBy } from '@/collections/rules/yearly-review'
import { adminMessage } from '@/i18n/admin-labels'
import { today } from '@/i18n/days'
import { formatDate } from '@/i18n/format'
import { toLocale } from '@/i18n/translator'

type Asker = { payload: Payload; user: PayloadRequest['user']; language: string }

export const tellReview = async ({ payload, user, language }: Asker) => {
  const statement = await payload.findGlobal({
    slug: 'accessibility-statement',
    depth: 0,
    overrideAccess: false,
    user,
  })
  const checked = checkedDays(statement)
  const dueBy = reviewDueBy(checked)
  const isOverdue = isReviewOverdue(checked, today())
  const say = (key: string, values?: Record<string, string>) =>
    adminMessage(language, `AccessibilityStatement.review.${key}`, values)
  const date = dueBy && formatDate(toLocale(language), dueBy)
  return {
    isOverdue,
    text: date ? say(isOverdue ? 'overdue' : 'dueBy', { date }) : say('never'),
  }
}
