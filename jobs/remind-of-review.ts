// Reminds the publishers of the yearly review of the accessibility statement.
import { isMonday, parseISO } from 'date-fns'
import type { Payload } from 'payload'
import { checkedDays, isReviewOverdue, reviewDueBy } from '@/collections/rules/yearly-review'
import { finnishDay } from '@/feedback/rules/deadlines'
import { findPublishers } from '@/mail/feedback-recipients'
import { buildReviewLetter } from '@/mail/review-letter'
import { sendByLanguage } from '@/mail/send-by-language'
import { siteName } from '@/mail/site-name'

/** On Mondays while the review is overdue. Rejects when nobody could be told. @param now once a day */
export const remindOfReview = async (payload: Payload, now: Date): Promise<void> => {
  const today = finnishDay(now.toISOString())
  if (!isMonday(parseISO(today))) return
  const statement = await payload.findGlobal({
    slug: 'accessibility-statement',
    depth: 0,
    overrideAccess: true,
  })
  const checked = checkedDays(statement)
  if (!isReviewOverdue(checked, today)) return
  const { routes, serverURL } = payload.config
  await sendByLanguage(payload, {
    recipients: await findPublishers(payload),
    messageKey: `review.${today}`,
    letterIn: async (locale) =>
      buildReviewLetter({
        locale,
        site: await siteName(payload, locale),
        dueBy: reviewDueBy(checked),
        href: new URL(`${routes.admin}/globals/accessibility-statement`, serverURL).href,
      }),
  })
}
