// The seed as the public reads it, without a database: stands in for `content/payload-client` where a
// test needs the portal's real pages and no Payload.
import type { Locale } from '@/i18n/routing'
import { resolveReferences, type Register } from '@/seed/references'
import { seedGlobals, seedRecords } from '@/seed/seed-portal'

type Doc = Record<string, unknown>
type Where = Record<string, { equals: unknown } | { in: unknown[] }>

const keysAsIds: Register = {
  remember: () => new Map(),
  idOf: ({ key }) => key,
}

// A locale that the portal gained after the seed has no words in it.
type Words = Partial<Record<Locale, object>>

const toDoc = (facts: object, words: Words, locale: Locale): Doc =>
  resolveReferences({ ...facts, ...words[locale] }, keysAsIds) as Doc

const isTold = (words: Words, locale: Locale) => words[locale] !== undefined

const fits = (doc: Doc, where: Where): boolean =>
  Object.entries(where).every(([field, condition]) => {
    if (!field.includes('.') && 'equals' in condition) return doc[field] === condition.equals
    if (!field.includes('.') && 'in' in condition) return condition.in.includes(doc[field])
    throw new Error(`The seed in memory cannot answer a question about ${field}.`)
  })

const findGlobal = async (slug: string, locale: Locale): Promise<Doc> => {
  const global = seedGlobals.find((candidate) => candidate.slug === slug)
  return global ? toDoc(global.facts, global.words, locale) : {}
}

/** Records in the seed's order, which is the order of their making. */
export const findPublished = async (
  collection: string,
  locale: Locale,
  where: Where = {},
): Promise<Doc[]> =>
  seedRecords
    .filter((record) => record.collection === collection && isTold(record.words, locale))
    .map(({ key, facts, words }): Doc => ({ id: key, ...toDoc(facts, words, locale) }))
    .filter((doc) => fits(doc, where))

export const findListings = findPublished
export const findDocumentFiles = async () => new Map()
export const findRedirects = async () => []
export const findSuccessor = async () => undefined
export const findSiteSettings = async (locale: Locale) => ({
  noticeKind: 'none',
  outdatedAfter: 36,
  ...(await findGlobal('site-settings', locale)),
})
export const findNavigation = (locale: Locale) => findGlobal('navigation', locale)
