// Receipts that are given out and not yet in the database, so that a visitor who asks at once is not told "unknown".
import type { FeedbackEntry } from './rules/feedback-message'

/** @param most beyond that the oldest is forgotten, and known again when the database has it */
export const waitingReceipts = (most = 100_000) => {
  const receivedAt = new Map<string, string>()
  return {
    add: (entry: FeedbackEntry): void => {
      if (entry.entry !== 'message') return
      receivedAt.set(entry.receipt, entry.receivedAt)
      if (receivedAt.size > most) receivedAt.delete(receivedAt.keys().next().value!)
    },
    remove: (entry: FeedbackEntry): void => {
      if (entry.entry === 'message') receivedAt.delete(entry.receipt)
    },
    find: (receipt: string): string | undefined => receivedAt.get(receipt),
    has: (entry: FeedbackEntry): boolean =>
      entry.entry === 'message' && receivedAt.has(entry.receipt),
  }
}

export type WaitingReceipts = ReturnType<typeof waitingReceipts>
