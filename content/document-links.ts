// Addresses of records that body texts link to.
import 'server-only'
import { isRoom, pagePath, type Locale } from '@/i18n/routing'
import { listRecords, spokenLocale, type Id } from './directory'
import { documentTarget, spokenDocument } from './document-words'
import { listDocuments } from './documents'
import { idOf } from './relations'
import type { ResolveDocument } from './rich-text'

const rooms = ['programs', 'themes', 'city-regions', 'pages'] as const

/** Resolver of internal links in a language; a record without a public page has no address. */
export const makeResolve = async (locale: Locale): Promise<ResolveDocument> => {
  const tables = await Promise.all(
    rooms.map(async (room) => [room, await listRecords(room)] as const),
  )
  const records = new Map(tables)
  const documents = await listDocuments()
  return (relationTo, value) => {
    if (relationTo === 'documents') {
      const document = spokenDocument(
        locale,
        documents.find(({ id }) => id === idOf(value as { id: Id })),
      )
      return document && documentTarget(locale, document, locale)
    }
    if (!isRoom(relationTo)) return undefined
    const record = records.get(relationTo)?.find(({ id }) => id === idOf(value as { id: Id }))
    const spoken = record && spokenLocale(locale, record)
    const slug = spoken && record.listings[spoken]?.slug
    return slug ? { href: pagePath(spoken, { room: relationTo, slug }) } : undefined
  }
}
