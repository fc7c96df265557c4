import type { Payload, ServerProps } from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import { ColumnHeads } from '../ColumnHeads'
import '../panels.css'

/** So many are counted, so that the list opens at once. */
const most = 10_000
/** Of so many pages it tells. */
const mostPages = 100

type Row = { page: string; yes: number; no: number }

const countByPage = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: 'page-votes',
    sort: '-day',
    limit: most,
    pagination: false,
    depth: 0,
    select: { page: true, found: true },
    overrideAccess: true,
  })
  const rows = new Map<string, Row>()
  for (const { page, found } of docs) {
    const row = rows.get(page) ?? { page, yes: 0, no: 0 }
    row[found] += 1
    rows.set(page, row)
  }
  // Where readers are helped least comes first.
  const sorted = [...rows.values()].sort((a, b) => b.no - a.no || b.yes - a.yes)
  return { rows: sorted, isCut: docs.length === most }
}

/** Above the single answers: how many found what they needed, by page. */
export const VoteSummary = async ({ i18n, payload }: ServerProps) => {
  const say = (path: string, values?: Record<string, number>) =>
    adminMessage(i18n.language, `PageVote.summary.${path}`, values)
  const counted = await countByPage(payload).catch((error: unknown) => {
    // The list is worth more than its summary.
    console.error('the answers of readers could not be counted', error)
    return undefined
  })
  if (!counted) return null
  const { rows, isCut } = counted
  if (rows.length === 0) return <p>{say('none')}</p>
  return (
    <section className="panel" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {isCut && <p>{say('most', { count: most })}</p>}
      {rows.length > mostPages && <p>{say('mostPages', { count: mostPages })}</p>}
      <table>
        <ColumnHeads names={['page', 'yes', 'no'].map((column) => say(column))} />
        <tbody>
          {rows.slice(0, mostPages).map(({ page, yes, no }) => (
            <tr key={page}>
              <th scope="row">
                <a href={page}>{page}</a>
              </th>
              <td>{yes}</td>
              <td>{no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
