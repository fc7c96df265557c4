// One answer to whether a page gave what its reader looked for, as it is kept.
import { parsePublicPath } from './public-path'
import { keyedHash } from './keyed-hash'
import type { PageVote } from './feedback-message'

const found = ['yes', 'no'] as const

/** An answer that a form sent; undefined of one that ours never sends. */
export const parseVote = (
  fields: Partial<Record<string, string>>,
): Pick<PageVote, 'found' | 'page'> | undefined => {
  const answer = found.find((value) => value === fields.found)
  const page = parsePublicPath(fields.page ?? '')
  return answer && page ? { found: answer, page } : undefined
}

type Voter = { secret: string; network: string; receivedAt: string }

/** The same for what one network answers of a page within an hour: a double click is one vote. */
export const voteKey = (
  { found, page }: Pick<PageVote, 'found' | 'page'>,
  { secret, network, receivedAt }: Voter,
): string => {
  const hour = receivedAt.slice(0, '2026-01-01T00'.length)
  return keyedHash(secret, 'vote', JSON.stringify([network, page, found, hour])).toString('hex')
}
