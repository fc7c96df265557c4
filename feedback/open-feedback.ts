// Feedback that has been accepted: on disk before anybody is thanked. One spool for the process, whichever of Next's
// bundles asks first.
import 'server-only'
import path from 'node:path'
import type { FeedbackStatus } from './rules/deadlines'
import type { FeedbackEntry } from './rules/feedback-message'
import { openSpool, type Spool } from './spool/spool'

const place = Symbol.for('julkisivu.feedback')

type Opened = { spool: Promise<Spool<FeedbackEntry>>; received: Map<string, string> }
type Owner = { [place]?: Opened }

const open = (): Opened => {
  const owner = globalThis as Owner
  const opened = (owner[place] ??= {
    spool: openSpool<FeedbackEntry>({
      folder: path.resolve(process.env.DATA_DIR ?? 'data', 'feedback'),
      tell: (event) => console.error('feedback spool:', event),
    }),
    received: new Map(),
  })
  // Where it cannot be opened now it may be later.
  opened.spool.catch(() => delete owner[place])
  return opened
}

/** Resolves when the entry is on disk; rejects when it cannot be kept. */
export const keepFeedback = async (entry: FeedbackEntry): Promise<void> => {
  const { spool, received } = open()
  await (await spool).append(entry)
  if (entry.entry === 'message') received.set(entry.receipt, entry.receivedAt)
}

/** When a message came and how it is getting on; undefined of a number that nobody was given. */
export const findReceipt = async (
  receipt: string,
): Promise<{ receivedAt: string; status: FeedbackStatus } | undefined> => {
  const receivedAt = open().received.get(receipt)
  return receivedAt === undefined ? undefined : { receivedAt, status: 'new' }
}
