import type { Locale } from '@/i18n/routing'
import type { Id } from './fixtures'
import type { Person } from './visitors'

/** One cell of the table: who, where, in which language, on which records. */
export type Cell = {
  slug: string
  locale: Locale
  person: Person
  stored?: Id
  draft?: Id
  version?: Id
  own?: Id
  email?: string
}

/** Tries an operation; true where it is let in. */
export type Try = (cell: Cell) => Promise<boolean>
