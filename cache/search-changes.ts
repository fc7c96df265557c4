/** A channel of Node's, one for the process: tells that a save has left changes for the search index. */
export const searchChangesChannel = 'julkisivu:search-changes'
