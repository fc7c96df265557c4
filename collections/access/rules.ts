// Every access rule of the site, each a sentence. Collections name them and write none of their own.
import type { Access, FieldAccess, PayloadRequest } from 'payload'
import { hasRole } from './roles'

export const nobody: Access = () => false

export const adminsOnly: Access = ({ req }) => hasRole(req.user, 'admin')

export const staffOnly: Access = ({ req }) => Boolean(req.user)

export const contributorsAndUp: Access = ({ req }) => hasRole(req.user, 'contributor')

export const editorsAndUp: Access = ({ req }) => hasRole(req.user, 'editor')

export const publishersAndUp: Access = ({ req }) => hasRole(req.user, 'publisher')

/** Drafts ride along where one language is published, and shared fields with every language. */
const asksBeyondOneLanguage = ({ query = {}, locale }: PayloadRequest): boolean =>
  Boolean(query.draft ?? query['fallback-locale'] ?? query.fallbackLocale) ||
  ['all', '*'].includes(String(locale))

/**
 * The public reads what is published in one language, staff read everything. A query, never `true`:
 * Payload hands out drafts on `?draft=true` where a read rule is not a query (ADR 0007).
 */
export const publicReadsPublished: Access = ({ req }) => {
  if (req.user) return true
  return asksBeyondOneLanguage(req) ? false : { _status: { equals: 'published' } }
}

/** Site-wide words have no drafts, so all of them are public. */
export const everybodyReads: Access = () => true

/** Drafts from a contributor up; publishing from a publisher up. */
export const writesDraftsUnlessPublisher: Access = ({ req, data }) =>
  data?._status === 'published' ? hasRole(req.user, 'publisher') : hasRole(req.user, 'contributor')

/** Editors change any record, contributors their own; publishing is a publisher's. */
export const changesDraftsUnlessPublisher: Access = ({ req, data }) => {
  if (data?._status === 'published') return hasRole(req.user, 'publisher')
  if (hasRole(req.user, 'editor')) return true
  return req.user ? { createdBy: { equals: req.user.id } } : false
}

export const selfOrAdmin: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

export const adminsChangeField: FieldAccess = ({ req }) => hasRole(req.user, 'admin')
