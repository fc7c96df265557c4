// From the short question on a page to a vote that is kept.
import { parseVote, voteKey } from '../rules/page-vote'
import type { PageVote } from '../rules/feedback-message'
import { notKept, tooMany, type Intake, type Sender } from './accept-message'
import type { Refusal, SentForm } from './form-fields'

type Vote = Pick<PageVote, 'found' | 'page'>

/** @returns the vote that is on disk, or why there is none */
export const acceptVote = async (
  { fields, isCut }: SentForm,
  { network, ...from }: Sender,
  { secret, now, limit, keep, tell }: Omit<Intake<PageVote>, 'readToken'>,
): Promise<{ vote: Vote } | Refusal> => {
  const vote = isCut ? undefined : parseVote(fields)
  if (!vote) return { status: isCut ? 413 : 400, fault: 'unknown-vote' }
  const verdict = await limit(network)
  if (!verdict.allowed) return tooMany(verdict.retryAfterMs)
  const receivedAt = now.toISOString()
  const key = voteKey(vote, { secret, network, receivedAt })
  try {
    await keep({ entry: 'vote', key, receivedAt, ...from, ...vote })
    return { vote }
  } catch (error) {
    tell(error)
    return notKept
  }
}
