// What the result page says of hits and filters, from tables that are kept: no question is asked for a hit.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { isLocale, isRoom, pagePath, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { listRecords, type Id } from './directory'
import { documentTarget, isMissingIn } from './document-words'
import { listDocuments } from './documents'
import type { FileBehind, Phrase } from './page-models'
import type { DocumentType } from './search-facets'
import { listHitNotices, listPeople } from './search-notices'
import { readFacetNames, type FacetNames } from './search-facet-names'

export type HitTarget = {
  href: string
  /** A document leads to its file; what there is to say of that. */
  file?: FileBehind
  kind: DocumentType
  title: string
  /** How old its facts are, and other things to know before opening it. */
  notices: Phrase[]
}

const kinds: Record<Room, DocumentType> = {
  programs: 'program',
  themes: 'theme',
  'city-regions': 'city-region',
  pages: 'page',
}

const isCalled = (id: string) => (record: { id: Id }) => String(record.id) === id

const recordTarget = async (room: Room, id: string, locale: Locale) => {
  const [records, notices] = await Promise.all([listRecords(room), listHitNotices(locale)])
  const listing = records.find(isCalled(id))?.listings[locale]
  if (!listing?.slug) return undefined
  return {
    href: pagePath(locale, { room, slug: listing.slug }),
    kind: kinds[room],
    title: listing.name,
    notices: notices[`${room}:${id}`] ?? [],
  }
}

const documentHit = async (id: string, locale: Locale): Promise<HitTarget | undefined> => {
  const version = (await listDocuments()).find(isCalled(id))?.versions[locale]
  if (!version) return undefined
  const spoken = { spoken: locale, version }
  const t = getTranslate(locale)
  return {
    ...documentTarget(locale, spoken, locale),
    kind: 'document',
    title: version.name,
    notices: isMissingIn(locale, spoken) ? [[t('Document.notInLanguage', { locale })]] : [],
  }
}

const personTarget = async (id: string, locale: Locale): Promise<HitTarget | undefined> => {
  const person = (await listPeople(locale)).find(isCalled(id))
  if (!person) return undefined
  const { section, title, notices } = person
  const href = `${pagePath(locale, { room: 'contacts' })}#${section}`
  return { href, kind: 'person', title, notices }
}

/** Where a document of the index leads; undefined when it is not public any more. */
export const hitTarget = async (documentId: string): Promise<HitTarget | undefined> => {
  const [collection = '', id = '', locale = ''] = documentId.split(':')
  if (!isLocale(locale)) return undefined
  if (isRoom(collection)) return recordTarget(collection, id, locale)
  if (collection === 'documents') return documentHit(id, locale)
  if (collection === 'contact-persons') return personTarget(id, locale)
  return undefined
}

/** Every value that a facet can have, in the order in which it is offered, named for readers of a language. */
export const facetNames: (locale: Locale) => Promise<FacetNames> = cached(
  'search-facet-names',
  readFacetNames,
  () => [
    settingsTag,
    ...(
      [
        'programs',
        'themes',
        'city-regions',
        'funding-records',
        'milestones',
        'contact-persons',
      ] as const
    ).map(listTag),
  ],
)
