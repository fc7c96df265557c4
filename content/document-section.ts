// The documents that a page names, as a section of it.
import 'server-only'
import { isRoom, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { listRecords, nameRun, type Id } from './directory'
import { documentLink, isMissingIn, spokenDocument, type SpokenDocument } from './document-words'
import { listDocuments, type DocumentRecord } from './documents'
import type { DocumentItem, Phrase, Run, Section } from './page-models'
import { phrase } from './phrases'
import { idOf } from './relations'

type Naming = { documents?: (Id | { id: Id })[] | null }

/** @property days on which the shown documents were last changed, `YYYY-MM-DD` */
export type ShownDocuments = { section: Section[]; days: (string | undefined)[] }

const alternativeRun = async (
  locale: Locale,
  { version }: SpokenDocument,
  documents: DocumentRecord[],
): Promise<Run | undefined> => {
  const { alternativeRecord: record, alternativeUrl: href } = version
  if (href) {
    const text = getTranslate(locale)('Document.asWebPage')
    return { text, to: { href, ...(/^https?:/i.test(href) && { external: true as const }) } }
  }
  if (!record) return undefined
  if (isRoom(record.collection)) {
    const room: Room = record.collection
    const records = await listRecords(room)
    return nameRun(
      locale,
      room,
      records.find(({ id }) => id === record.id),
    )
  }
  const other = spokenDocument(
    locale,
    documents.find(({ id }) => id === record.id),
  )
  if (!other) return undefined
  const { label, ...link } = documentLink(locale, other)
  return { text: label, ...link }
}

const toItem = async (
  locale: Locale,
  document: SpokenDocument,
  documents: DocumentRecord[],
): Promise<DocumentItem> => {
  const t = getTranslate(locale)
  const { spoken, version } = document
  const alternative = await alternativeRun(locale, document, documents)
  const remarks: Phrase[] = [
    ...(isMissingIn(locale, document) ? [[t('Document.notInLanguage', { locale })]] : []),
    ...(alternative ? [phrase(t, 'Document.alternative', { alternative: [alternative] })] : []),
  ]
  return {
    link: documentLink(locale, document),
    description: version.description
      ? { text: version.description, ...(spoken !== locale && { lang: spoken }) }
      : undefined,
    remarks,
  }
}

/** The section of a record's documents; none where no document of it is public. */
export const showDocuments = async (locale: Locale, doc: Naming): Promise<ShownDocuments> => {
  const ids = (doc.documents ?? []).map(idOf)
  if (ids.length === 0) return { section: [], days: [] }
  const documents = await listDocuments()
  const shown = ids.flatMap((id) => {
    const document = spokenDocument(
      locale,
      documents.find((record) => record.id === id),
    )
    return document ? [document] : []
  })
  const items = await Promise.all(shown.map((document) => toItem(locale, document, documents)))
  const title = getTranslate(locale)('Document.section')
  return {
    section:
      items.length > 0 ? [{ id: 'documents', title, blocks: [{ type: 'documents', items }] }] : [],
    days: shown.map(({ version }) => version.lastChanged),
  }
}
