import type { CollectionBeforeOperationHook, Where, WhereField } from 'payload'
import { locales } from '@/i18n/routing'
import { adminTitle } from '../fields/admin-title'

export type NamedBy = { field: string; localized: boolean }

const pathsOf = ({ field, localized }: NamedBy): string[] =>
  localized ? locales.map((locale) => `${field}.${locale}`) : [field]

/** What a title adds to the names it is made of: a comma, and in brackets the language. */
const wordsOf = (title: string): string[] =>
  title
    .replace(/\([^)]*\)?/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean)

const byEachWord = (title: WhereField): WhereField[] => {
  const words = typeof title.like === 'string' ? wordsOf(title.like) : []
  return words.length > 0 ? words.map((like) => ({ like })) : [title]
}

/** The same question, asked of the stored names of every language instead of the virtual title. */
export const askStoredNames = (where: Where, names: NamedBy[]): Where => {
  const { [adminTitle]: title, and, or, ...rest } = where
  const deeper = (list?: Where[]) => list?.map((entry) => askStoredNames(entry, names))
  const asked: Where = {
    ...rest,
    ...(and && { and: deeper(and) }),
    ...(or && { or: deeper(or) }),
  }
  if (!title) return asked
  const paths = names.flatMap(pathsOf)
  const named = byEachWord(title as WhereField).map((condition): Where => ({
    or: paths.map((path) => ({ [path]: condition })),
  }))
  return { and: [...(Object.keys(asked).length > 0 ? [asked] : []), ...named] }
}

/** Staff search the admin's pickers and lists by title. The public may not: it would hear of drafts. */
export const findByAdminTitle =
  (names: NamedBy[]): CollectionBeforeOperationHook =>
  ({ args, req }) =>
    req.user && 'where' in args && args.where
      ? { ...args, where: askStoredNames(args.where, names) }
      : args
