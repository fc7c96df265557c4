// Links with which a user chooses a password: each works once and for a time. The database keeps a hash
// of the link alone, so that neither a backup nor a clever query gives one away.
import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { User } from '@/payload-types'

const hour = 3_600_000

/** How long each kind of link is valid, in milliseconds. */
export const lifetimes = { Reset: hour, Invitation: 72 * hour, command: 24 * hour }

export const hashOfLink = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

type LinkOptions = {
  payload: Payload
  user: Pick<User, 'id'>
  lifetimeMs: number
  /** Joins the transaction of a request, where there is one. */
  req?: PayloadRequest
}

/** Makes the one link of a user that is valid from now on; an earlier one no longer works. */
export const makeOneTimeLink = async ({
  payload,
  user,
  lifetimeMs,
  req,
}: LinkOptions): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  await payload.update({
    collection: 'users',
    id: user.id,
    data: {
      resetPasswordToken: hashOfLink(token),
      resetPasswordExpiration: new Date(Date.now() + lifetimeMs).toISOString(),
    },
    overrideAccess: true,
    req,
  })
  const { routes, admin, serverURL } = payload.config
  // Never from the request: whoever asks could name a host of their own.
  return new URL(`${routes.admin}${admin.routes.reset}/${token}`, serverURL).href
}
