import { isWanted, type SearchQuery } from '../engine/query-model'

/** The words that a search wants, without its signs and without what it leaves out. */
export const wordsAsked = ({ clauses }: Pick<SearchQuery, 'clauses'>): string =>
  clauses
    .filter(isWanted)
    .map(({ text }) => text)
    .join(' ')
