// New users choose their own password with a link that they are sent; so do those who forgot theirs.
import { randomBytes } from 'node:crypto'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { afterCommit } from '@/database/after-commit'
import { isMailSetUp } from '@/mail/adapter'
import { hashOfLink, lifetimes, makeOneTimeLink } from '@/mail/one-time-link'
import { noteUnsent, sendLink } from '@/mail/send-letter'
import type { User } from '@/payload-types'

const invites = 'invites'

/** Whoever makes a user never knows their password: what was typed is replaced by what nobody knows. */
export const inviteInsteadOfPassword: CollectionBeforeOperationHook<'users'> = ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' || overrideAccess) return args
  req.context[invites] = true
  const password = randomBytes(32).toString('base64url')
  return { ...args, data: { ...args.data, password } }
}

export const sendInvitation: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  const { context, payload } = req
  if (operation !== 'create' || !context[invites] || doc.isDisabled || !isMailSetUp()) return
  context[invites] = false
  const lifetimeMs = lifetimes.Invitation
  const link = await makeOneTimeLink({ payload, user: doc, lifetimeMs, req })
  // The user is made whether or not the mail server answers.
  await afterCommit(req, () => {
    void sendLink(payload, doc, 'Invitation', link).catch((error: unknown) =>
      noteUnsent(payload, doc.id, error),
    )
  })
}

/** Takes a link for one request: of two that come at once the second finds nothing. */
const claim = async (req: PayloadRequest, token: string): Promise<string> => {
  const claimed = hashOfLink(randomBytes(32).toString('base64url'))
  await req.payload.db.updateOne({
    collection: 'users',
    // Within the transaction of the request: one outside it would wait for it, or not be seen by it.
    req,
    data: { resetPasswordToken: claimed },
    options: { atomic: true },
    where: {
      resetPasswordToken: { equals: hashOfLink(token) },
      resetPasswordExpiration: { greater_than: new Date().toISOString() },
    },
  })
  return claimed
}

const shortestPassword = 3

/** The database knows a link by its hash alone. */
export const findLinkByHash: CollectionBeforeOperationHook<'users'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return args
  const data: { token?: unknown; password?: unknown } = args.data ?? {}
  const { token, password } = data
  if (typeof token !== 'string') throw new APIError('Bad Request', 400, undefined, true)
  // Payload refuses a password that is too short, and the link must live on then.
  const isUsed = typeof password === 'string' && password.length >= shortestPassword
  // In place: Payload keeps hold of the data that it had before this hook.
  data.token = isUsed ? await claim(req, token) : hashOfLink(token)
  return args
}

/** A link that went to an address which is no longer the user's must not open the account. */
export const endLinksOfOldAddress: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) =>
  originalDoc && data.email && data.email !== originalDoc.email
    ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
    : data
