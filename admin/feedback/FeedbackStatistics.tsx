import type { Payload, ServerProps } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { finnishDay } from '@/feedback/rules/deadlines'
import { countByKind, type CountedMessage } from '@/feedback/rules/statistics'
import { adminMessage } from '@/i18n/admin-labels'
import { ColumnHeads } from '../ColumnHeads'
import '../panels.css'

/** So many are counted, so that the queue opens at once. */
const most = 10_000

const columns = ['kind', 'received', 'open', 'late', 'days'] as const

const findCounted = async (payload: Payload): Promise<CountedMessage[]> => {
  const { docs } = await payload.find({
    collection: 'feedback',
    sort: '-receivedAt',
    limit: most,
    pagination: false,
    depth: 0,
    select: { kind: true, status: true, receivedAt: true, answeredAt: true },
    overrideAccess: true,
  })
  return docs
}

/**
 * Below the summary of the queue: how much has come of each kind and how soon it was answered, and a file without
 * personal data.
 */
export const FeedbackStatistics = async ({ i18n, payload, user }: ServerProps) => {
  if (!hasRole(user, 'editor')) return null
  const tell = (path: string, values?: Record<string, number>) =>
    adminMessage(i18n.language, `Feedback.${path}`, values)
  const say = (path: string, values?: Record<string, number>) => tell(`statistics.${path}`, values)
  const messages = await findCounted(payload).catch((error: unknown) => {
    // The queue is worth more than its statistics.
    console.error('the feedback could not be counted', error)
    return undefined
  })
  if (!messages) return null
  const rows = countByKind(messages, finnishDay(new Date().toISOString()))
  return (
    <details className="panel">
      <summary>{say('title')}</summary>
      {messages.length === most && <p>{say('most', { count: most })}</p>}
      <table>
        <caption className="panel__hidden">{say('title')}</caption>
        <ColumnHeads names={columns.map((column) => say(column))} />
        <tbody>
          {rows.map(({ kind, received, open, late, days }) => (
            <tr key={kind}>
              <th scope="row">{tell(`kind.options.${kind}`)}</th>
              <td>{received}</td>
              <td>{open}</td>
              <td>{late}</td>
              <td>{days === undefined ? say('noAnswers') : say('answerDays', { days })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={`${payload.config.routes.api}/feedback-statistics`}>{say('export')}</a>
        <br />
        {say('exportHelp')}
      </p>
    </details>
  )
}
