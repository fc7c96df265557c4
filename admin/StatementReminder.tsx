import type { ServerProps } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { adminMessage } from '@/i18n/admin-labels'
import { tellReview } from './statement-review'
import './panels.css'

/** The dashboard is worth more than its reminder. */
const reviewOrNone = (asked: ReturnType<typeof tellReview>) =>
  asked.catch((error: unknown) => {
    console.error('the reminder of the accessibility statement could not be read', error)
    return undefined
  })

/** On top of the dashboard, for those who keep the content, once the yearly review of the statement is overdue. */
export const StatementReminder = async ({ i18n, payload, user }: ServerProps) => {
  if (!user || !hasRole(user, 'editor')) return null
  const { language } = i18n
  const review = await reviewOrNone(tellReview({ payload, user, language }))
  if (!review?.isOverdue) return null
  const address = `${payload.config.routes.admin}/globals/accessibility-statement`
  return (
    <section
      className="panel"
      aria-label={adminMessage(language, 'AccessibilityStatement.singular')}
    >
      <p>
        {review.text}{' '}
        <a href={address}>{adminMessage(language, 'AccessibilityStatement.review.link')}</a>
      </p>
    </section>
  )
}
