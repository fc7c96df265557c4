/** A channel of Node's, one for the process: tells that a save has left changes for the search index. */
export const searchChangesChannel = 'julkisivu:search-changes'

/** A record by its name in the database. */
export type RecordRef = { collection: string; id: number | string }
