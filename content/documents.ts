// Documents with the file of each published language: one table, so that unknown names leave nothing in
// the cache.
import 'server-only'
import type { Where } from 'payload'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { locales, type Locale } from '@/i18n/routing'
import type { Document as DocumentDoc } from '@/payload-types'
import { toDay } from '@/i18n/days'
import type { Id } from './directory'
import { findAnswers, type Naming } from './naming'
import { findDocumentFiles } from './payload-client'
import { idOf } from './relations'

export type StoredFile = {
  filename: string
  mimeType: string
  /** In bytes. */
  size: number
}

export type DocumentVersion = {
  name: string
  description?: string
  file: StoredFile
  fileLanguage: Locale | NonNullable<DocumentDoc['fileLanguage']>
  accessibility: NonNullable<DocumentDoc['accessibility']>
  alternativeRecord?: { collection: string; id: Id }
  alternativeUrl?: string
  lastChanged?: string
}

export type DocumentRecord = { id: Id; versions: Partial<Record<Locale, DocumentVersion>> }

const toVersion = (
  locale: Locale,
  doc: DocumentDoc,
  files: Map<Id, StoredFile>,
): DocumentVersion | undefined => {
  const file = files.get(idOf(doc.file) ?? '')
  const { alternativeRecord: alternative } = doc
  const alternativeId = idOf(alternative?.value)
  return (
    file && {
      name: doc.name,
      description: doc.description?.replaceAll(/\s+/g, ' ') || undefined,
      file,
      fileLanguage: doc.fileLanguage ?? locale,
      accessibility: doc.accessibility ?? 'notChecked',
      alternativeRecord:
        alternative && alternativeId !== undefined
          ? { collection: alternative.relationTo, id: alternativeId }
          : undefined,
      alternativeUrl: doc.alternativeUrl || undefined,
      lastChanged: toDay(doc.lastChanged),
    }
  )
}

/** Documents that are published in some language, with their published languages. */
export const readDocuments = async (question: Where | Naming = {}): Promise<DocumentRecord[]> => {
  const readings = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      docs: await findAnswers('documents', locale, question),
    })),
  )
  const fileIds = readings.flatMap(({ docs }) => docs.flatMap(({ file }) => idOf(file) ?? []))
  const files = await findDocumentFiles([...new Set(fileIds)])
  const records = new Map<Id, DocumentRecord>()
  for (const { locale, docs } of readings) {
    for (const doc of docs) {
      const record = records.get(doc.id) ?? { id: doc.id, versions: {} }
      const version = toVersion(locale, doc, files)
      if (version) record.versions[locale] = version
      records.set(doc.id, record)
    }
  }
  return [...records.values()]
}

export const listDocuments = cached(
  'documents',
  () => readDocuments(),
  () => [listTag('documents')],
)
