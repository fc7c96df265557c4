// What a link to a document says of the file behind it. Pure.
import { formatFileSize } from '@/i18n/format'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import type { DocumentRecord, DocumentVersion } from './documents'
import type { Link, Target } from './page-models'

export type SpokenDocument = { spoken: Locale; version: DocumentVersion }

/** A document as readers of `locale` get it: in their language, or in the first that is published. */
export const spokenDocument = (
  locale: Locale,
  record: DocumentRecord | undefined,
): SpokenDocument | undefined => {
  const spoken = [locale, ...locales].find((candidate) => record?.versions[candidate])
  const version = spoken && record?.versions[spoken]
  return version && { spoken, version }
}

const typeOf = (filename: string) => filename.slice(filename.lastIndexOf('.') + 1).toUpperCase()

/** `PDF, 1,2 Mt, ruotsinkielinen, ei saavutettava`; the language is left out where it is the link's own. */
const fileWords = (locale: Locale, version: DocumentVersion, linkLocale: Locale): string => {
  const t = getTranslate(locale)
  const { file, fileLanguage, accessibility } = version
  return [
    typeOf(file.filename),
    formatFileSize(locale, file.size),
    ...(fileLanguage === linkLocale ? [] : [t(`FileLanguages.${fileLanguage}` as MessageKey)]),
    t(`Document.accessibilities.${accessibility}` as MessageKey),
  ].join(', ')
}

/** @param linkLocale language of the words that make the link */
export const documentTarget = (
  locale: Locale,
  { version }: SpokenDocument,
  linkLocale: Locale,
): Target => {
  const { file, fileLanguage } = version
  return {
    href: `/documents/${encodeURIComponent(file.filename)}`,
    file: {
      type: file.mimeType,
      language: fileLanguage === 'mul' ? undefined : fileLanguage,
      words: fileWords(locale, version, linkLocale),
    },
  }
}

export const documentLink = (locale: Locale, document: SpokenDocument): Link => ({
  label: document.version.name,
  to: documentTarget(locale, document, document.spoken),
  ...(document.spoken !== locale && { lang: document.spoken }),
})

/** Said where the file is not in the reader's language. */
export const isMissingIn = (locale: Locale, { version }: SpokenDocument): boolean =>
  version.fileLanguage !== locale && version.fileLanguage !== 'mul'
