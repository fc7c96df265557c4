// An entry of the spool as the database stores it.
import { answerDue, finnishDay } from './rules/deadlines'
import type { FeedbackMessage, PageVote } from './rules/feedback-message'

/** A day as Payload stores it: noon in UTC. */
const asDate = (day: string) => `${day}T12:00:00.000Z`

export const toMessageDocument = ({ entry: _entry, pageChanged, ...message }: FeedbackMessage) => ({
  ...message,
  ...(pageChanged && { pageChanged: asDate(pageChanged) }),
  dueOn: asDate(answerDue(message.receivedAt)),
  status: 'new' as const,
})

/** The time of day stays behind. */
export const toVoteDocument = ({ entry: _entry, receivedAt, ...vote }: PageVote) => ({
  ...vote,
  day: asDate(finnishDay(receivedAt)),
})
