// What visitors tell the portal: a message in their own words, or one answer to "did you find what you needed".
import type { Locale, Rendering } from '@/i18n/routing'
import type { FeedbackStatus } from './deadlines'

export const feedbackKinds = ['content', 'accessibility', 'data', 'other'] as const
export type FeedbackKind = (typeof feedbackKinds)[number]

/** What a visitor has written, and the page and version it is about. */
export type FeedbackContent = {
  kind: FeedbackKind
  text: string
  name?: string
  email?: string
  /** Public path of the page it was written from. */
  page?: string
  /** ISO day on which that page was last changed: the version it was written about. */
  pageChanged?: string
}

type Received = {
  /** The same for the same thing sent twice: unique where entries are kept. */
  key: string
  locale: Locale
  rendering: Rendering
  /** ISO time. */
  receivedAt: string
}

export type FeedbackMessage = Received & FeedbackContent & { entry: 'message'; receipt: string }

/** Whether a page gave what its reader needed. No word of theirs, nothing personal. */
export type PageVote = Received & { entry: 'vote'; page: string; found: 'yes' | 'no' }

/** What its sender sees of a message later, by its receipt. */
export type MessageState = {
  /** ISO time. */
  receivedAt: string
  status: FeedbackStatus
  isAnswerMailed?: true
}

export type FeedbackEntry = FeedbackMessage | PageVote
