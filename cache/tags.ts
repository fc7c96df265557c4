// The vocabulary of cache tags. A tag names a fact, without a locale: lists and language links cross
// languages. Pure, since save hooks and readers share it.

export const recordCollections = [
  'programs',
  'themes',
  'city-regions',
  'organizations',
  'funding-records',
  'milestones',
  'contact-persons',
  'pages',
  'documents',
  'media',
  'accessibility-issues',
] as const
export type RecordCollection = (typeof recordCollections)[number]

/** On everything read from the database: a seed or an import revalidates it in one stroke. */
export const siteTag = 'site'

export const settingsTag = 'settings'

/** What the accessibility statement says besides the issues. */
export const statementTag = 'accessibility-statement'

/** What the privacy notice says of those who are responsible. */
export const privacyNoticeTag = 'privacy-notice'

/** Synonyms and recommendations of the search. */
export const searchRulesTag = 'search-rules'

export const listTag = (collection: RecordCollection) => collection

export const recordTag = (collection: RecordCollection, id: number | string) =>
  `${collection}:${id}`
