import type { Payload, ServerProps, Where } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { feedbackStatuses, finnishDay, openStatuses } from '@/feedback/rules/deadlines'
import { adminMessage } from '@/i18n/admin-labels'
import '../panels.css'

type Condition = Record<string, Record<string, string | number | boolean | string[]>>

const openAnd = (condition: Condition): Condition[] => [{ status: { in: openStatuses } }, condition]

const overdueOn = (day: string) => openAnd({ dueOn: { less_than: `${day}T00:00:00.000Z` } })

const counter = (payload: Payload) => async (where: Where) =>
  (await payload.count({ collection: 'feedback', where, overrideAccess: true })).totalDocs

/** Names and values of a query, as Payload's list reads them. */
const pairsOf = (name: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner))
    : [[name, String(value)]]

/** The queue as the list of the admin filters it. */
const listAddress = (adminRoute: string, and: Condition[]) =>
  `${adminRoute}/collections/feedback?${new URLSearchParams(pairsOf('where[or][0][and]', and))}`

const countAll = async (payload: Payload, me?: number | string) => {
  const count = counter(payload)
  const overdue = overdueOn(finnishDay(new Date().toISOString()))
  const states: { label: string; and: Condition[] }[] = [
    { label: 'summary.overdue', and: overdue },
    ...(me === undefined
      ? []
      : [{ label: 'summary.mine', and: openAnd({ handler: { equals: me } }) }]),
    { label: 'summary.nobodys', and: openAnd({ handler: { exists: false } }) },
    ...feedbackStatuses.map((status) => ({
      label: `status.options.${status}`,
      and: [{ status: { equals: status } }],
    })),
  ]
  return Promise.all(
    states.map(async (state) => ({ ...state, count: await count({ and: state.and }) })),
  )
}

/** Above the queue: how many messages there are in each state, how many are overdue, one's own or nobody's, and a file. */
export const QueueSummary = async ({ i18n, payload, user }: ServerProps) => {
  const say = (path: string) => adminMessage(i18n.language, `Feedback.${path}`)
  const { routes } = payload.config
  const counts = await countAll(payload, user?.id).catch((error: unknown) => {
    // The queue is worth more than its summary.
    console.error('the summary of the feedback could not be read', error)
    return undefined
  })
  if (!counts) return null
  return (
    <section className="panel panel--feedback" aria-label={say('summary.title')}>
      <dl>
        {counts.map(({ label, and, count }) => (
          <div key={label}>
            <dt>
              <a href={listAddress(routes.admin, and)}>{say(label)}</a>
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {hasRole(user, 'publisher') && (
        <p>
          <a href={`${routes.api}/feedback-export`}>{say('summary.export')}</a>
          <br />
          {say('summary.exportHelp')}
        </p>
      )}
    </section>
  )
}
