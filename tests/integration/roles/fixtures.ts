// What the operations of the table are tried on, one set per collection.
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { locales } from '@/i18n/routing'
import { makeUser } from '@/tests/support/seeded-portal'
import type { People } from './visitors'
import { visitors, type Visitor } from './table'

export type Id = number | string

export type Fixtures = {
  /** Stored and, where the collection has drafts, published in every language. */
  stored: Id
  /** Never published, by nobody of the visitors. */
  draft?: Id
  own: Partial<Record<Visitor, Id>>
  version?: Id
  email?: string
}

const idOf = (found: unknown): Id => (found as { id: Id }).id

const firstOf = async (payload: Payload, collection: CollectionSlug, where = {}) =>
  idOf(
    (await payload.find({ collection, where, limit: 1, depth: 0, overrideAccess: true })).docs[0],
  )

const draftBy = async (
  payload: Payload,
  collection: CollectionSlug,
  people: People,
  who: Visitor,
) =>
  idOf(
    await payload.create({
      collection,
      draft: true,
      // Funding is refused where it says nothing of its amount.
      data: { amountKnown: 'unknown', basis: 'planned' } as never,
      user: people[who].user,
      context: { disableRevalidate: true },
      overrideAccess: true,
    }),
  )

const ofRecords = async (payload: Payload, collection: CollectionSlug, people: People) => {
  const stored = await firstOf(payload, collection, { _status: { equals: 'published' } })
  const draft = await draftBy(payload, collection, people, 'anonymous')
  const own: Fixtures['own'] = { anonymous: draft }
  for (const who of visitors.slice(1)) {
    own[who] = await draftBy(payload, collection, people, who)
  }
  const where = { parent: { equals: stored } }
  const versions = await payload.findVersions({
    collection,
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return { stored, draft, own, version: idOf(versions.docs[0]) }
}

const picture = { filename: 'kuva.webp', mimeType: 'image/webp', filesize: 1, width: 1, height: 1 }

/** Rows alone: what the files are is another test's. */
const ofMedia = async (payload: Payload, people: People): Promise<Fixtures> => {
  const row = (name: string, data: object) =>
    keep(payload, 'media', { ...picture, filename: `${name}.webp`, ...data })
  const stored = await row('stored', { _status: 'published' })
  const own: Fixtures['own'] = {}
  for (const who of visitors) {
    own[who] = await row(who, { _status: 'draft', createdBy: people[who].user?.id })
  }
  const now = new Date().toISOString()
  const version = await payload.db.createVersion({
    collectionSlug: 'media',
    parent: stored,
    versionData: { ...picture, _status: 'published', createdAt: now, updatedAt: now } as never,
    autosave: false,
    createdAt: now,
    updatedAt: now,
  })
  return { stored, draft: own.anonymous, own, version: idOf(version) }
}

const file = { filename: 'stored.pdf', mimeType: 'application/pdf', filesize: 1 }

/** The seed has none, since its source names no files. */
const publishDocument = async (payload: Payload) => {
  const data = {
    name: 'Asiakirja',
    file: await keep(payload, 'document-files', { ...file, filename: 'named.pdf' }),
    _status: 'published',
  }
  const write = { collection: 'documents', data: data as never, overrideAccess: true } as const
  const context = { disableRevalidate: true }
  const { id } = await payload.create({ ...write, locale: locales[0], context })
  for (const locale of locales.slice(1)) await payload.update({ ...write, id, locale, context })
}

const ofUsers = async (payload: Payload, people: People): Promise<Fixtures> => {
  const { id, email } = await makeUser(payload, 'editor')
  return {
    stored: id,
    email,
    own: Object.fromEntries(visitors.map((who) => [who, people[who].user?.id])),
  }
}

const keep = async (payload: Payload, collection: CollectionSlug, data: object) =>
  idOf(await payload.db.create({ collection, data: data as never, req: undefined }))

const preferenceOf = (payload: Payload, user: Id) =>
  keep(payload, 'payload-preferences', {
    user: { relationTo: 'users', value: user },
    key: 'fixture',
    value: { open: true },
  })

const ofPreferences = async (payload: Payload, people: People): Promise<Fixtures> => {
  const own: Fixtures['own'] = {}
  for (const who of visitors.slice(1)) own[who] = await preferenceOf(payload, people[who].user!.id)
  return { stored: await preferenceOf(payload, (await makeUser(payload, 'editor')).id), own }
}

const ofLocks = async (payload: Payload): Promise<Fixtures> => {
  const { id } = await makeUser(payload, 'editor')
  const page = await firstOf(payload, 'pages')
  const data = {
    user: { relationTo: 'users', value: id },
    document: { relationTo: 'pages', value: page },
  }
  return { stored: await keep(payload, 'payload-locked-documents', data), own: {} }
}

const feedback = {
  kind: 'content',
  text: 'Linkki ei toimi.',
  locale: 'fi',
  rendering: 'rich',
  receivedAt: '2026-03-02T08:00:00.000Z',
  status: 'new',
}

/** What is their own is what they handle. */
const ofFeedback = async (payload: Payload, people: People): Promise<Fixtures> => {
  const row = (key: string, data = {}) =>
    keep(payload, 'feedback', { ...feedback, receipt: key, key, ...data })
  const own: Fixtures['own'] = {}
  for (const who of visitors.slice(1)) own[who] = await row(who, { handler: people[who].user!.id })
  return { stored: await row('stored'), own }
}

export const makeFixtures = async (
  payload: Payload,
  collection: CollectionSlug,
  people: People,
): Promise<Fixtures> => {
  switch (collection) {
    case 'users':
      return ofUsers(payload, people)
    case 'payload-preferences':
      return ofPreferences(payload, people)
    case 'payload-locked-documents':
      return ofLocks(payload)
    case 'media':
      return ofMedia(payload, people)
    case 'documents':
      await publishDocument(payload)
      return ofRecords(payload, collection, people)
    case 'document-files':
      return { stored: await keep(payload, collection, file), own: {} }
    case 'redirects':
      return {
        stored: await keep(payload, collection, { slug: 'vanha', room: 'pages', locale: 'fi' }),
        own: {},
      }
    case 'best-bets':
      return {
        stored: await keep(payload, collection, {
          locale: 'fi',
          searches: ['yritystuki'],
          url: 'https://example.org',
          title: 'Yritystuki',
        }),
        own: {},
      }
    case 'synonym-groups':
      return {
        stored: await keep(payload, collection, { locale: 'fi', words: ['TEM', 'ministeriö'] }),
        own: {},
      }
    case 'search-changes':
      return {
        stored: await keep(payload, collection, { collectionSlug: 'pages', recordId: '1' }),
        own: {},
      }
    case 'visitor-limits':
      return { stored: await keep(payload, collection, { key: 'a hash', fullAt: 1 }), own: {} }
    case 'feedback':
      return ofFeedback(payload, people)
    case 'page-votes':
      return {
        stored: await keep(payload, collection, {
          key: 'stored',
          page: '/fi',
          locale: 'fi',
          rendering: 'rich',
          found: 'yes',
          day: '2026-03-02T12:00:00.000Z',
        }),
        own: {},
      }
    case 'payload-kv':
      return {
        stored: await keep(payload, collection, { key: 'fixture', data: { x: 1 } }),
        own: {},
      }
    case 'payload-migrations':
      return { stored: await keep(payload, collection, { name: 'fixture', batch: 1 }), own: {} }
    default:
      return ofRecords(payload, collection, people)
  }
}

export const versionOfGlobal = async (payload: Payload, slug: GlobalSlug): Promise<Id> => {
  const { docs } = await payload.findGlobalVersions({ slug, limit: 1, overrideAccess: true })
  return idOf(docs[0])
}
