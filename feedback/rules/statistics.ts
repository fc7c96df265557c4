// What can be told of feedback without a word of its senders: counts by kind, also of what was purged.
import { daysPassed, finnishDay, isOpen, isOverdue, type FeedbackStatus } from './deadlines'
import { feedbackKinds, type FeedbackMessage } from './feedback-message'

export type CountedMessage = {
  kind: FeedbackMessage['kind']
  status: FeedbackStatus
  receivedAt: string
  answeredAt?: string | null
}

export type KindCounts = {
  kind: FeedbackMessage['kind']
  received: number
  open: number
  late: number
  /** The median of the days to the answer, where there is an answer. */
  days?: number
}

const medianOf = (numbers: number[]): number | undefined => {
  if (numbers.length === 0) return undefined
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2
}

/** Of a message that was opened again, the last answer was not enough. */
const daysToAnswer = (message: CountedMessage): number[] =>
  message.answeredAt && !isOpen(message)
    ? [daysPassed(message.receivedAt, finnishDay(message.answeredAt))]
    : []

/** @param day ISO day on which it is counted what is late */
export const countByKind = (messages: CountedMessage[], day: string): KindCounts[] =>
  feedbackKinds.map((kind) => {
    const ofKind = messages.filter((message) => message.kind === kind)
    return {
      kind,
      received: ofKind.length,
      open: ofKind.filter(isOpen).length,
      late: ofKind.filter(({ receivedAt, status }) => isOverdue({ receivedAt, status }, day))
        .length,
      days: medianOf(ofKind.flatMap(daysToAnswer)),
    }
  })
