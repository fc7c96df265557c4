// Addresses of the feedback page: what a message will be about, an answer that was given, a receipt.
import { feedbackParameters, valueWords } from './queries.js'
import type { QueryPair } from './query-segment'
import { pagePath, type Locale } from './routing'

const subjects = ['content', 'accessibility', 'data', 'other'] as const
const answers = ['yes', 'no'] as const

/** Names of the two buttons below a page. Lynx would show a value of a button besides its words. */
export const answerButtons = { yes: 'found-yes', no: 'found-no' } as const

export type FeedbackAsk = {
  /** Public path of the page that it is about. */
  page?: string
  /** ISO day on which that page was last changed. */
  version?: string
  subject?: (typeof subjects)[number]
  /** What was answered to whether the page gave what was looked for. */
  found?: (typeof answers)[number]
  receipt?: string
}

const nameOf = (name: keyof FeedbackAsk, locale: Locale): string =>
  feedbackParameters[name]?.[locale] ?? name

const wordOf = (name: 'subject' | 'found', value: string | undefined, locale: Locale) =>
  value && (valueWords[name]?.[value]?.[locale] ?? value)

/** Rich address of the feedback page in a language. */
export const feedbackAddress = (locale: Locale, ask: FeedbackAsk = {}): string => {
  const values: [keyof FeedbackAsk, string | undefined][] = [
    ['page', ask.page],
    ['version', ask.version],
    ['subject', wordOf('subject', ask.subject, locale)],
    ['found', wordOf('found', ask.found, locale)],
    ['receipt', ask.receipt],
  ]
  const pairs = values.flatMap(([name, value]) => (value ? [[nameOf(name, locale), value]] : []))
  // A slash may stand in a query as it is.
  const query = new URLSearchParams(pairs).toString().replaceAll('%2F', '/')
  return pagePath(locale, { room: 'feedback' }) + (query && `?${query}`)
}

/** The pairs of a query that the feedback page knows in a language, one of each name. */
export const knownFeedbackPairs = (locale: Locale, pairs: Iterable<QueryPair>): QueryPair[] => {
  const given = [...pairs]
  return (Object.keys(feedbackParameters) as (keyof FeedbackAsk)[]).flatMap((parameter) => {
    const known = given.find(([name, value]) => name === nameOf(parameter, locale) && value)
    return known ? [known] : []
  })
}

/** As written, but for fixed values, of which only those are taken that there are. */
export const readFeedbackAddress = (locale: Locale, pairs: Iterable<QueryPair>): FeedbackAsk => {
  const given = new Map(knownFeedbackPairs(locale, pairs))
  const text = (name: keyof FeedbackAsk) => given.get(nameOf(name, locale))
  return {
    page: text('page'),
    version: text('version'),
    subject: subjects.find((subject) => wordOf('subject', subject, locale) === text('subject')),
    found: answers.find((answer) => wordOf('found', answer, locale) === text('found')),
    receipt: text('receipt'),
  }
}
