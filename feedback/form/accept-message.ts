// From a form to a message that is kept, or to the reason why not. In this order, so that each check costs less than
// the next one.
import type { Locale, Rendering } from '@/i18n/routing'
import type { FeedbackMessage } from '../rules/feedback-message'
import type { FormToken } from '../rules/form-token'
import { parseMessage } from '../rules/parse-message'
import type { Verdict } from '../rules/rate-limit'
import { messageKey, receiptOf } from '../rules/receipt'
import { trapName, type Refusal, type SentForm } from './form-fields'

export type Sender = { locale: Locale; rendering: Rendering; network: string }

export type Intake<Entry> = {
  secret: string
  now: Date
  readToken: (token: string) => FormToken
  /** Spends one attempt of a network. */
  limit: (network: string) => Promise<Verdict>
  /** Resolves when the entry is on disk. */
  keep: (entry: Entry) => Promise<void>
  tell: (error: unknown) => void
}

export const tooMany = (retryAfterMs: number): Refusal => ({
  status: 429,
  fault: 'too-many',
  retryAfterSeconds: Math.ceil(retryAfterMs / 1000),
})

/** A disk that is full now may have room in a while. */
const retryWhenKept = 60

export const notKept: Refusal = {
  status: 503,
  fault: 'not-kept',
  retryAfterSeconds: retryWhenKept,
}

/** @returns the receipt of a message that is on disk, or why there is none */
export const acceptMessage = async (
  { fields, isCut }: SentForm,
  { network, ...from }: Sender,
  { secret, now, readToken, limit, keep, tell }: Intake<FeedbackMessage>,
): Promise<{ receipt: string } | Refusal> => {
  if (isCut) return { status: 413, fault: 'cut' }
  if (fields[trapName]) return { status: 400, fault: 'trap' }
  const token = readToken(fields.token ?? '')
  if ('refused' in token) return { status: 400, fault: token.refused }
  const verdict = await limit(network)
  if (!verdict.allowed) return tooMany(verdict.retryAfterMs)
  const parsed = parseMessage({ ...fields, pageChanged: fields.version })
  if ('problems' in parsed) return { status: 400, problems: parsed.problems }
  const key = messageKey(token.formKey, parsed.content)
  const receipt = receiptOf(secret, key)
  const received = { key, receipt, receivedAt: now.toISOString() }
  try {
    await keep({ entry: 'message', ...received, ...from, ...parsed.content })
    return { receipt }
  } catch (error) {
    tell(error)
    return notKept
  }
}
