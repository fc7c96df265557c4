// Entries of feedback as the form's route makes them.
import { randomUUID } from 'node:crypto'
import type { FeedbackMessage, PageVote } from '@/feedback/rules/feedback-message'
import { receiptOf } from '@/feedback/rules/receipt'

export const messageEntry = (rest: Partial<FeedbackMessage> = {}): FeedbackMessage => {
  const key = rest.key ?? randomUUID()
  return {
    entry: 'message',
    key,
    receipt: receiptOf('a secret for tests only', key),
    kind: 'content',
    text: 'Löysin virheen 👍',
    locale: 'fi',
    rendering: 'rich',
    receivedAt: '2026-03-02T08:00:00.000Z',
    ...rest,
  }
}

export const voteEntry = (rest: Partial<PageVote> = {}): PageVote => ({
  entry: 'vote',
  key: randomUUID(),
  page: '/fi/ohjelmat/inka',
  found: 'no',
  locale: 'fi',
  rendering: 'rich',
  receivedAt: '2026-03-02T23:30:00.000Z',
  ...rest,
})
