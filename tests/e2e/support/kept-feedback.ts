// What a portal has on disk of what visitors told it: in its spool, or in its SQLite file by now.
import Database from 'libsql'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FeedbackEntry, FeedbackMessage, PageVote } from '@/feedback/rules/feedback-message'
import { decodeLine } from '@/feedback/spool/line'
import type { Portal } from './running-portal'

type KeptMessage = Pick<
  FeedbackMessage,
  'key' | 'receipt' | 'text' | 'page' | 'pageChanged' | 'rendering'
>
type KeptVote = Pick<PageVote, 'key' | 'page' | 'found' | 'rendering'>

const linesOf = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch (error) {
    // Whatever was in it has gone into the database.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

/** What is in the spool; of what was handed over a moment ago, some is still there. */
export const waitingEntries = ({ dataDir }: Portal): FeedbackEntry[] => {
  const folder = path.join(dataDir, 'feedback')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.spool'))
    .flatMap((name) => linesOf(path.join(folder, name)))
    .flatMap((line) => decodeLine<FeedbackEntry>(Buffer.from(line)) ?? [])
}

const readRows = <Row>({ dataDir }: Portal, query: string): Row[] => {
  const database = new Database(path.join(dataDir, 'julkisivu.db'), { readonly: true })
  try {
    return database.prepare(query).all() as Row[]
  } finally {
    database.close()
  }
}

/** One that was sent twice, or is in both places, is one. */
const byKey = <Entry extends { key: string }>(entries: Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.key, entry])).values(),
]

// The spool is read before the database, since entries go from the one to the other.

export const keptMessages = (portal: Portal): KeptMessage[] =>
  byKey([
    ...waitingEntries(portal).filter((entry) => entry.entry === 'message'),
    ...readRows<KeptMessage>(
      portal,
      `SELECT key, receipt, text, page, substr(page_changed, 1, 10) AS pageChanged, rendering
       FROM feedback`,
    ),
  ])

export const keptVotes = (portal: Portal): KeptVote[] =>
  byKey([
    ...waitingEntries(portal).filter((entry) => entry.entry === 'vote'),
    ...readRows<KeptVote>(portal, 'SELECT key, page, found, rendering FROM page_votes'),
  ])
