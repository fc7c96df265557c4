// Who may do what. One row for each collection and global of the configuration, Payload's own included;
// what a row says holds in every language, by REST, by the Local API and in the admin.
import { roles, type Role } from '@/collections/access/roles'

export const visitors = ['anonymous', ...roles, 'disabled'] as const
export type Visitor = (typeof visitors)[number]

export type Operation =
  | 'create'
  | 'createPublished'
  | 'duplicate'
  | 'read'
  | 'readOwn'
  | 'readDraft'
  | 'readVersions'
  | 'update'
  | 'updateOwn'
  | 'publish'
  | 'restoreVersion'
  | 'restoreAsDraft'
  | 'delete'
  | 'deleteOwn'
  | 'unlock'

export type Row = Partial<Record<Operation, readonly Visitor[]>>

const everybody = visitors
const nobody: Visitor[] = []
const from = (role: Role): Visitor[] => roles.slice(roles.indexOf(role))

/** A public record. What is not called `own` is about somebody else's. */
const record: Row = {
  create: from('contributor'),
  createPublished: from('publisher'),
  duplicate: from('contributor'),
  read: everybody,
  readDraft: from('contributor'),
  readVersions: from('contributor'),
  update: from('editor'),
  updateOwn: from('contributor'),
  publish: from('publisher'),
  restoreVersion: from('publisher'),
  restoreAsDraft: from('editor'),
  // Publishers put into the trash: trash.test.ts.
  delete: ['admin'],
}

const closed: Row = { create: nobody, read: nobody, update: nobody, delete: nobody }

/** What editors tell the search: the public is shown what follows from it, never the list. */
const searchRule: Row = {
  create: from('publisher'),
  read: from('contributor'),
  update: from('publisher'),
  delete: from('publisher'),
}

export const collectionRows: Record<string, Row> = {
  programs: record,
  themes: record,
  'city-regions': record,
  organizations: record,
  'funding-records': record,
  milestones: record,
  'contact-persons': record,
  pages: record,
  documents: record,
  // Public by the documents that name them, and never changed.
  'document-files': {
    create: from('contributor'),
    duplicate: nobody,
    read: from('contributor'),
    update: nobody,
    delete: ['admin'],
  },
  media: { ...record, duplicate: nobody },
  'accessibility-issues': record,
  redirects: {
    create: nobody,
    duplicate: nobody,
    read: everybody,
    update: nobody,
    delete: from('publisher'),
  },
  'best-bets': searchRule,
  'synonym-groups': searchRule,
  // Written by the portal alone; whoever handles a message changes it, if they are an editor.
  feedback: {
    create: nobody,
    duplicate: nobody,
    read: from('editor'),
    update: from('publisher'),
    updateOwn: from('editor'),
    delete: nobody,
  },
  'page-votes': {
    create: nobody,
    duplicate: nobody,
    read: from('editor'),
    update: nobody,
    delete: nobody,
  },
  users: {
    create: ['admin'],
    duplicate: nobody,
    read: ['admin'],
    readOwn: from('contributor'),
    update: ['admin'],
    updateOwn: from('contributor'),
    delete: ['admin'],
    unlock: ['admin'],
  },
  'search-changes': closed,
  'visitor-limits': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
  'payload-locked-documents': {
    create: nobody,
    read: from('contributor'),
    update: from('contributor'),
    delete: from('contributor'),
  },
  'payload-preferences': {
    create: from('contributor'),
    read: nobody,
    readOwn: from('contributor'),
    update: nobody,
    updateOwn: from('contributor'),
    delete: nobody,
    deleteOwn: from('contributor'),
  },
}

export const globalRows: Record<string, Row> = {
  'site-settings': {
    read: everybody,
    readVersions: from('contributor'),
    update: from('publisher'),
    restoreVersion: from('publisher'),
  },
  'accessibility-statement': {
    read: everybody,
    readVersions: from('contributor'),
    update: from('publisher'),
    restoreVersion: from('publisher'),
  },
  'privacy-notice': {
    read: everybody,
    readVersions: from('contributor'),
    update: from('publisher'),
    restoreVersion: from('publisher'),
  },
  navigation: {
    read: everybody,
    readVersions: from('contributor'),
    update: from('editor'),
    restoreVersion: from('editor'),
  },
}

export const adminPanel: readonly Visitor[] = from('contributor')
