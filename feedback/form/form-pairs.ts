// From the address of a form to the pairs of its page: what was asked, and a token of the form's own.
import { knownFeedbackPairs } from '@/i18n/feedback-address'
import { feedbackLimits, type QueryPair } from '@/i18n/query-segment'
import type { Locale } from '@/i18n/routing'
import { formTokens } from '../rules/form-token'
import { findDraft } from './drafts'
import { formSecret } from './form-secret'

export const tokenName = 'token'
/** Known to this server alone: by it, it asks for the page of a form that it did not take. */
export const draftName = 'draft'

export const tokenPair = (now: Date): QueryPair => [
  tokenName,
  formTokens({ secret: formSecret() }).issue(now),
]

/** @param given the query as anybody may have written it */
export const formPairs = (
  locale: Locale,
  given: Iterable<QueryPair>,
  now = new Date(),
): QueryPair[] => {
  const pairs = [...given]
  const draft = pairs.find(([name, value]) => name === draftName && findDraft(value))
  const known = knownFeedbackPairs(locale, pairs)
  return [
    tokenPair(now),
    ...(draft ? [draft] : []),
    // Half of an address would be another one.
    ...known.filter(([, value]) => value.length <= feedbackLimits.value),
  ]
}
