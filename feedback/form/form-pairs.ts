// From the address of a form to the pairs of its page: what was asked, and a token of the form's own.
import { knownFeedbackPairs } from '@/i18n/feedback-address'
import { feedbackLimits, type QueryPair } from '@/i18n/query-segment'
import type { Locale } from '@/i18n/routing'
import { formTokens } from '../rules/form-token'
import { keyedHash } from '../rules/keyed-hash'
import { findDraft } from './drafts'
import { formSecret } from './form-secret'
import { hourSecret } from './hour-secret'

export const tokenName = 'token'
/** Known to this server alone: by it, it asks for the page of a form that it did not take. */
export const draftName = 'draft'

export const tokenPair = (now: Date, formKey?: string): QueryPair => [
  tokenName,
  formTokens({ secret: formSecret() }).issue(now, formKey),
]

/**
 * The same for one visitor within the hour. After Back a browser fills in what was typed, in a form that is made anew:
 * sent again, it is the same message.
 */
const formKeyOf = (visitor: string, now: Date): string =>
  keyedHash(hourSecret(now), 'visitor', visitor).subarray(0, 16).toString('base64url')

/**
 * @param given the query as anybody may have written it
 * @param visitor what tells visitors apart
 */
export const formPairs = (
  locale: Locale,
  given: Iterable<QueryPair>,
  visitor: string,
  now = new Date(),
): QueryPair[] => {
  const pairs = [...given]
  const draft = pairs.find(([name, value]) => name === draftName && findDraft(value))
  const known = knownFeedbackPairs(locale, pairs)
  return [
    // For a draft it is this server that asks.
    draft ? tokenPair(now) : tokenPair(now, formKeyOf(visitor, now)),
    ...(draft ? [draft] : []),
    // Half of an address would be another one.
    ...known.filter(([, value]) => value.length <= feedbackLimits.value),
  ]
}
