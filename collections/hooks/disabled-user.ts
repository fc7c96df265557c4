// A disabled user has no way in: no login, no session, no one-time link.
import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeLoginHook,
} from 'payload'
import { adminMessage } from '@/i18n/admin-labels'
import type { User } from '@/payload-types'

/** Asked after the password was found right, so that the answer tells nothing to a stranger. */
export const refuseDisabledLogin: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.isDisabled) {
    throw new APIError(adminMessage(req.i18n.language, 'Errors.userDisabled'), 403, undefined, true)
  }
}

export const endAccessOfDisabled: CollectionBeforeChangeHook = ({ data }) =>
  data.isDisabled
    ? { ...data, sessions: [], resetPasswordToken: null, resetPasswordExpiration: null }
    : data

/**
 * Payload finds the user of a session by reading them. A login that was under way writes the whole row
 * back, sessions included, so an emptied list of sessions alone would not hold.
 */
export const hideSessionsOfDisabled: CollectionAfterReadHook<User> = ({ doc }) =>
  doc.isDisabled ? { ...doc, sessions: [] } : doc
