// How each kind of record becomes a document of the search, in one language.
import 'server-only'
import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { cached } from '@/cache/cached'
import { listTag, type RecordCollection } from '@/cache/tags'
import { defaultLocale, locales, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { ContactPerson, Document } from '@/payload-types'
import type { SearchDocument } from '@/search/engine/search-engine'
import { tellArticle } from './articles'
import { tellRegion } from './city-regions'
import type { Told } from './compose'
import { listContacts } from './contact-persons'
import { tellAppointment } from './contacts'
import { toDay } from '@/i18n/days'
import { listRecords, type Id } from './directory'
import { documentTarget } from './document-words'
import { readDocuments } from './documents'
import { findInAnyLanguage } from './facts-across-languages'
import { findPublished } from './payload-client'
import { toPlainText } from './plain-text'
import { tellProgram } from './programs'
import { publishedBatches } from './published-batches'
import { idOf } from './relations'
import {
  narrowPerson,
  narrowProgram,
  narrowRegion,
  narrowTheme,
  toNarrowing,
  type Narrowing,
} from './search-facets'
import { findProgramOf, tellTheme } from './themes'

type Tale = Omit<SearchDocument, 'id' | 'locale'>
type PageKinds = 'program' | 'theme' | 'city-region' | 'article'

/** Where a link leads is no part of what is said, and advice that stands on every page is none of a page's own. */
const nowhere = () => undefined

const ofPage = (page: Told<PageKinds>, narrowing: Narrowing): Tale => ({
  title: page.title,
  body: toPlainText(page),
  date: page.lastUpdated,
  ...narrowing,
})

/** Also by its names in other languages: somebody may know a place or a programme by those alone. */
const ofRecord = async (
  page: Told<PageKinds>,
  room: Room,
  id: Id,
  narrowing: Narrowing,
): Promise<Tale> => {
  const tale = ofPage(page, narrowing)
  const record = (await listRecords(room)).find((entry) => entry.id === id)
  const spoken = locales.flatMap((locale) => record?.listings[locale]?.name ?? [])
  const names = [...new Set(spoken)].filter((name) => name !== page.title)
  if (names.length === 0) return tale
  const sentence = getTranslate(page.locale)('Search.otherNames', { names: names.join(', ') })
  return { ...tale, body: `${tale.body}\n${sentence}` }
}

/** Themes and regions with the documents that they name: few, and asked for every document. */
const listHolders = cached(
  'search-holders',
  async () => {
    const [themes, regions] = await Promise.all([
      findInAnyLanguage('themes', defaultLocale, {}, 'id'),
      findInAnyLanguage('city-regions', defaultLocale, {}, 'id'),
    ])
    const naming = (holders: { id: Id; documents?: Parameters<typeof idOf>[0][] | null }[]) =>
      holders.map(({ id, documents }) => ({ id, documents: (documents ?? []).map(idOf) }))
    return { themes: naming(themes), regions: naming(regions) }
  },
  () => (['themes', 'city-regions'] as const).map(listTag),
)

const tellDocument = async (locale: Locale, { id }: Document): Promise<Tale | undefined> => {
  const [record] = await readDocuments({ field: 'id', names: id })
  const version = record?.versions[locale]
  if (!version) return undefined
  const { themes, regions } = await listHolders()
  const holders = (all: typeof themes) =>
    all.filter(({ documents }) => documents.includes(id)).map((holder) => holder.id)
  const { file } = documentTarget(locale, { spoken: locale, version }, locale)
  return {
    title: version.name,
    body: [version.description, file?.words].filter(Boolean).join('\n'),
    date: version.lastChanged,
    ...toNarrowing('document', { themes: holders(themes), regions: holders(regions) }),
  }
}

const tellPerson = async (locale: Locale, { id }: ContactPerson): Promise<Tale | undefined> => {
  const [contacts, organizations] = await Promise.all([
    listContacts(locale),
    listRecords('organizations'),
  ])
  const contact = contacts.find(({ doc }) => doc.id === id)
  const speaker = { locale, t: getTranslate(locale), organizations }
  const items = await Promise.all(
    (contact?.doc.appointments ?? []).flatMap((appointment) =>
      contact ? tellAppointment(speaker, contact, appointment) : [],
    ),
  )
  const [first] = items
  if (!contact || !first) return undefined
  const blocks = items.map(({ facts, sentences }) => [
    { type: 'facts' as const, rows: facts },
    ...sentences.map((content) => ({ type: 'paragraph' as const, content })),
  ])
  return {
    title: first.title.label,
    body: toPlainText({ sections: [{ id: 'person', blocks: blocks.flat() }] }),
    date: toDay(contact.doc.lastChanged),
    ...narrowPerson(contact.doc),
  }
}

/** The way to the document of a record in a language, which may have none. */
export type Telling = { id: string; tell: () => Promise<SearchDocument | undefined> }

/** Records of a kind in one language, each as the way to its document. */
export type Source = {
  one: (locale: Locale, id: Id) => Promise<Telling[]>
  all: (locale: Locale) => AsyncIterable<Telling[]>
}

const source = <Slug extends CollectionSlug & RecordCollection>(
  collection: Slug,
  tell: (locale: Locale, doc: DataFromCollectionSlug<Slug>) => Promise<Tale | undefined>,
  atOnce?: number,
): Source => {
  const toTell =
    (locale: Locale) =>
    (doc: DataFromCollectionSlug<Slug>): Telling => {
      const id = `${collection}:${doc.id}:${locale}`
      return {
        id,
        tell: async () => {
          const tale = await tell(locale, doc)
          return tale && { id, locale, ...tale }
        },
      }
    }
  return {
    one: async (locale, id) =>
      (await findPublished(collection, locale, { id: { equals: id } })).map(toTell(locale)),
    all: async function* (locale) {
      for await (const docs of publishedBatches(collection, locale, atOnce)) {
        yield docs.map(toTell(locale))
      }
    },
  }
}

export const sources = {
  programs: source('programs', async (locale, doc) => {
    const { page, ...rest } = await tellProgram(locale, doc, nowhere, [])
    return ofRecord(page, 'programs', doc.id, narrowProgram(doc, rest))
  }),
  themes: source('themes', async (locale, doc) => {
    const { page, funding } = await tellTheme(locale, doc, nowhere)
    const programs = await findProgramOf(locale, doc)
    return ofRecord(page, 'themes', doc.id, narrowTheme(doc, { programs, funding }))
  }),
  // Each asks much of its own, which no other asks with it.
  'city-regions': source(
    'city-regions',
    async (locale, doc) => {
      const { page, ...rest } = await tellRegion(locale, doc, [])
      return ofRecord(page, 'city-regions', doc.id, narrowRegion(doc.id, rest))
    },
    1,
  ),
  pages: source('pages', async (locale, doc) =>
    ofPage(await tellArticle(locale, doc, nowhere), toNarrowing('page')),
  ),
  documents: source('documents', tellDocument),
  'contact-persons': source('contact-persons', tellPerson),
}

export type SearchedCollection = keyof typeof sources
