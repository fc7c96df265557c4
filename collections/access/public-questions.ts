// What the public may ask of the interface: one language, published, by the record's own fields.
import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/routing'

type Query = Record<string, unknown>

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const segments = (path: string) => path.split(/\.|__/)

/** Every field path that a `where` names, also one sent as JSON. */
const pathsOf = (where: unknown): string[] => {
  const node = typeof where === 'string' ? parseJson(where) : where
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => [key, ...pathsOf(value)])
}

/** A question put to each of many related records: Payload asks it of drafts as well. */
const asksRelated = (where: unknown): boolean => {
  const node = typeof where === 'string' ? parseJson(where) : where
  if (typeof node !== 'object' || node === null) return false
  return Object.entries(node).some(
    ([key, value]) =>
      (key === 'contains' && typeof value === 'object' && value !== null) || asksRelated(value),
  )
}

/** `name.sv` asks for the Swedish name while the published language at hand may be Finnish. */
const namesLanguage = (where: unknown): boolean =>
  pathsOf(where).some((path) => segments(path).slice(1).some(isLocale))

/** A record sorted by a related one tells of that one, published or not. */
const sortsBeyondRecord = (sort: unknown): boolean =>
  [sort].flat().some((path) => typeof path === 'string' && /\.|__/.test(path))

/** Drafts ride along where one language is published, and shared fields with every language. */
const asksBeyondOneLanguage = (query: Query, locale: unknown): boolean =>
  Boolean(query.draft || query['fallback-locale'] || query.fallbackLocale) ||
  ['all', '*'].includes(String(locale))

/** True for questions whose answer could tell the public what is not published. */
export const asksBeyondPublished = ({
  query = {},
  locale,
  fallbackLocale,
}: PayloadRequest): boolean =>
  asksBeyondOneLanguage(query, locale) ||
  // Payload reads it past the query, too.
  Boolean(fallbackLocale) ||
  Boolean(query.trash || query.data) ||
  namesLanguage(query.where) ||
  asksRelated(query.where) ||
  sortsBeyondRecord(query.sort)
