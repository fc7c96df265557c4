// What happens after somebody has asked for a new password. Whoever asked learns nothing of it.
import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { isMailSetUp } from './adapter'
import { lifetimes, makeOneTimeLink } from './one-time-link'
import { noteUnsent, sendLink } from './send-letter'

const minimumIntervalMs = 60_000

/** The user of an address, unless they were written to a moment ago. */
const reserve = async (payload: Payload, email: string): Promise<User | null> => {
  const longAgo = new Date(Date.now() - minimumIntervalMs).toISOString()
  const asked = 'resetPasswordRequestedAt'
  const reserved = await payload.db.updateOne({
    collection: 'users',
    data: { [asked]: new Date().toISOString() },
    options: { atomic: true },
    where: {
      and: [
        { email: { equals: email } },
        { isDisabled: { not_equals: true } },
        { or: [{ [asked]: { exists: false } }, { [asked]: { less_than_equal: longAgo } }] },
      ],
    },
  })
  // The adapters of the two databases each declare a type of their own for this.
  return reserved as unknown as User | null
}

/** Sends a link to the user of an address, if there is one who may log in. Rejects only where the database fails. */
export const answerForgottenPassword = async (payload: Payload, email: string): Promise<void> => {
  if (!isMailSetUp()) {
    payload.logger.warn('Mail is not set up: somebody asked for a new password in vain.')
    return
  }
  const user = await reserve(payload, email)
  if (!user) return
  try {
    const link = await makeOneTimeLink({ payload, user, lifetimeMs: lifetimes.Reset })
    await sendLink(payload, user, 'Reset', link)
  } catch (error) {
    noteUnsent(payload, user.id, error)
  }
}
