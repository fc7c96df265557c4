// Sends what waits to be sent. A message is marked as sent after the mail server has taken it, so that a crash in
// between sends it twice rather than never.
import { toSmtpFailure, type SmtpFailure } from './smtp-failure'
import type { MailState } from '@/collections/fields/mail-state'

const minute = 60_000
const firstPause = 5 * minute
const longestPause = 360 * minute
const mostAttempts = 10

export type Outbox<Row> = {
  /** Some that are due, oldest first; none of those that rest or are parked. */
  find: () => Promise<Row[]>
  send: (row: Row) => Promise<void>
  markSent: (row: Row) => Promise<void>
  stateOf: (row: Row) => MailState | undefined
  markFailed: (row: Row, state: MailState) => Promise<void>
  now: Date
}

const afterFailure = (
  { attempts }: MailState,
  { isPermanent, reason }: SmtpFailure,
  now: Date,
): MailState => {
  const made = (attempts ?? 0) + 1
  const isOver = isPermanent || made >= mostAttempts
  const pause = Math.min(longestPause, firstPause * 2 ** (made - 1))
  return {
    attempts: made,
    retryAt: isOver ? null : new Date(now.getTime() + pause).toISOString(),
    parkedAt: isOver ? now.toISOString() : null,
    problem: reason,
  }
}

/** Rejects when the mail server takes nothing now. What it refuses of one message holds up no other. */
export const sendWaiting = async <Row>(outbox: Outbox<Row>): Promise<void> => {
  for (let rows = await outbox.find(); rows.length > 0; rows = await outbox.find()) {
    for (const row of rows) {
      try {
        await outbox.send(row)
      } catch (error) {
        const failure = toSmtpFailure(error)
        if (failure.concerns === 'server') throw error
        await outbox.markFailed(row, afterFailure(outbox.stateOf(row) ?? {}, failure, outbox.now))
        continue
      }
      await outbox.markSent(row)
    }
  }
}
