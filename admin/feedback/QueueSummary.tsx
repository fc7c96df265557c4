import type { Payload, ServerProps, Where } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { feedbackStatuses, finnishDay } from '@/feedback/rules/deadlines'
import { adminMessage } from '@/i18n/admin-labels'
import '../panels.css'

const overdueOn = (day: string): Where => ({
  and: [
    { status: { in: ['new', 'inProgress'] } },
    { dueOn: { less_than: `${day}T00:00:00.000Z` } },
  ],
})

const counter = (payload: Payload) => async (where: Where) =>
  (await payload.count({ collection: 'feedback', where, overrideAccess: true })).totalDocs

const listAddress = (adminRoute: string, field: string, operator: string, value: string) =>
  `${adminRoute}/collections/feedback?${new URLSearchParams({
    [`where[or][0][and][0][${field}][${operator}]`]: value,
  })}`

const countAll = async (payload: Payload) => {
  const count = counter(payload)
  const overdue = await count(overdueOn(finnishDay(new Date().toISOString())))
  const byStatus = await Promise.all(
    feedbackStatuses.map(async (status) => ({
      status,
      count: await count({ status: { equals: status } }),
    })),
  )
  return { overdue, byStatus }
}

/** Above the queue: how many messages there are in each state, how many are overdue, and all of them as a file. */
export const QueueSummary = async ({ i18n, payload, user }: ServerProps) => {
  const say = (path: string) => adminMessage(i18n.language, `Feedback.${path}`)
  const { routes } = payload.config
  const counts = await countAll(payload).catch((error: unknown) => {
    // The queue is worth more than its summary.
    console.error('the summary of the feedback could not be read', error)
    return undefined
  })
  if (!counts) return null
  return (
    <section className="panel panel--feedback" aria-label={say('summary.title')}>
      <dl>
        <div>
          <dt>{say('summary.overdue')}</dt>
          <dd>{counts.overdue}</dd>
        </div>
        {counts.byStatus.map(({ status, count }) => (
          <div key={status}>
            <dt>
              <a href={listAddress(routes.admin, 'status', 'equals', status)}>
                {say(`status.options.${status}`)}
              </a>
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {hasRole(user, 'publisher') && (
        <p>
          <a href={`${routes.api}/feedback-export`}>{say('summary.export')}</a>{' '}
          {say('summary.exportHelp')}
        </p>
      )}
    </section>
  )
}
