// Every access rule of the site, each a sentence. Collections name them and write none of their own.
import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { asksBeyondPublished } from './public-questions'
import { hasRole } from './roles'

const isStaff = (req: PayloadRequest): boolean => hasRole(req.user, 'contributor')

export const nobody = (): boolean => false

export const adminsOnly: Access = ({ req }) => hasRole(req.user, 'admin')

export const staffOnly = ({ req }: { req: PayloadRequest }): boolean => isStaff(req)

export const contributorsAndUp: Access = ({ req }) => hasRole(req.user, 'contributor')

export const editorsAndUp: Access = ({ req }) => hasRole(req.user, 'editor')

export const publishersAndUp: Access = ({ req }) => hasRole(req.user, 'publisher')

const outsideTrash = { deletedAt: { exists: false } }

/**
 * The public reads what is published in one language, staff read everything. A query, never `true`:
 * Payload hands out drafts on `?draft=true` where a read rule is not a query (ADR 0007).
 */
export const publicReadsPublished: Access = ({ req }) => {
  if (isStaff(req)) return true
  // Payload hands out the trash to whoever asks with `?trash=true`.
  return asksBeyondPublished(req) ? false : { _status: { equals: 'published' }, ...outsideTrash }
}

/** Site-wide words have no drafts, so all of them are public: in one language, as they are stored. */
export const everybodyReads: Access = ({ req }) => isStaff(req) || !asksBeyondPublished(req)

/** Also where a status per language is sent: `{ fi: 'published' }`. */
const publishes = (data: unknown): boolean =>
  JSON.stringify((data as { _status?: unknown } | undefined)?._status ?? '').includes('published')

/** Drafts from a contributor up; publishing from a publisher up. */
export const writesDraftsUnlessPublisher: Access = ({ req, data }) =>
  hasRole(req.user, publishes(data) ? 'publisher' : 'contributor')

/** Editors change any record, contributors their own; publishing and the trash are a publisher's. */
export const changesDraftsUnlessPublisher: Access = ({ req, data }) => {
  if (hasRole(req.user, 'publisher')) return true
  if (publishes(data) || data?.deletedAt) return false
  // `deletedAt: null` brings a record back from the trash.
  const restores = data && 'deletedAt' in data
  if (hasRole(req.user, 'editor')) return restores ? outsideTrash : true
  return isStaff(req)
    ? { createdBy: { equals: req.user!.id }, ...(restores && outsideTrash) }
    : false
}

/** Publishers put a record into the trash; only an admin deletes it for good. */
export const publishersTrashAdminsDelete: Access = ({ req, data }) =>
  hasRole(req.user, data?.deletedAt ? 'publisher' : 'admin')

export const selfOrAdmin: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return isStaff(req) ? { id: { equals: req.user!.id } } : false
}

export const ownPreferences: Access = ({ req }) =>
  isStaff(req) && {
    'user.value': { equals: req.user!.id },
    'user.relationTo': { equals: req.user!.collection },
  }

export const adminsChangeField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')

/** Who works on a record is no news for the public; a hidden field answers no `where` and no `sort`. */
export const staffReadField: FieldAccess = ({ req }) => isStaff(req)

/** Set by a hook alone: a contributor who could write it would take over the records of others. */
export const nobodyWritesField: FieldAccess = () => false

const notPurged = { purgedAt: { exists: false } }

/** A message is handled by publishers, and by the editor whose turn it is, as long as there is something of it. */
export const publishersOrHandler: Access = ({ req }) => {
  if (hasRole(req.user, 'publisher')) return notPurged
  return hasRole(req.user, 'editor') && { handler: { equals: req.user!.id }, ...notPurged }
}
