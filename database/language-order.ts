// SQLite sorts text by its bytes: ä before å, and Z before a. MongoDB sorts by the rules of a language
// (its collation); on SQLite those rules are JavaScript's, which give the same order.
import type {
  BaseDatabaseAdapter,
  PaginatedDocs,
  QueryDraftsArgs,
  SelectType,
  Where,
} from 'payload'

type Id = number | string
type Doc = { id: Id } & Record<string, unknown>
type Ask = (args: QueryDraftsArgs) => Promise<PaginatedDocs<Doc>>

/** How a question names the record itself and its fields: among records, or among their drafts. */
type Shape = { id: 'id' | 'parent'; prefix: string; select: (field: string) => SelectType }

const records: Shape = { id: 'id', prefix: '', select: (field) => ({ [field]: true }) }
const drafts: Shape = {
  id: 'parent',
  prefix: 'version.',
  select: (field) => ({ parent: true, version: { [field]: true } }),
}

const textTypes = ['text', 'textarea', 'email']

type Order = { field: string; locale: string; isDescending: boolean; rest: string[] }

/** The text field by which a question first sorts, if it does. */
const orderOf = (
  { payload }: BaseDatabaseAdapter,
  { prefix }: Shape,
  { collection, locale, sort = [] }: QueryDraftsArgs,
): Order | undefined => {
  const [first = '', ...rest] = Array.isArray(sort) ? sort : [sort]
  const [, sign, field = ''] = first.match(/^(-?)(.*)$/) ?? []
  const name = field.startsWith(prefix) ? field.slice(prefix.length) : ''
  const found = payload.collections[collection]?.config.flattenedFields.find(
    (candidate) => candidate.name === name,
  )
  const isText = found && textTypes.includes(found.type) && !('virtual' in found && found.virtual)
  if (!isText || !locale || locale === 'all' || locale === '*') return undefined
  return { field: name, locale, isDescending: sign === '-', rest }
}

const wordsIn = (value: unknown, locale: string): string | undefined => {
  const own =
    typeof value === 'object' ? (value as Record<string, unknown> | null)?.[locale] : value
  return typeof own === 'string' ? own : undefined
}

/** Ids in the language's order; as in both databases, what has no words comes first. */
const sortedIds = (docs: Doc[], { field, locale, isDescending }: Order): Id[] => {
  const { compare } = new Intl.Collator(locale)
  const sign = isDescending ? -1 : 1
  return docs
    .map(({ id, [field]: value }) => ({ id, words: wordsIn(value, locale) }))
    .sort((a, b) => {
      if (a.words === undefined || b.words === undefined) {
        return sign * (Number(a.words !== undefined) - Number(b.words !== undefined))
      }
      return sign * compare(a.words, b.words)
    })
    .map(({ id }) => id)
}

const pageOf = (ids: Id[], limit: number, asked: number) => {
  const totalPages = limit > 0 ? Math.max(1, Math.ceil(ids.length / limit)) : 1
  const page = limit > 0 ? asked : 1
  return {
    ids: limit > 0 ? ids.slice((page - 1) * limit, page * limit) : ids,
    facts: {
      totalDocs: ids.length,
      totalPages,
      page,
      limit,
      pagingCounter: (page - 1) * limit + 1,
      hasPrevPage: page > 1,
      hasNextPage: page < totalPages,
      prevPage: page > 1 ? page - 1 : null,
      nextPage: page < totalPages ? page + 1 : null,
    },
  }
}

const inLanguageOrder =
  (database: BaseDatabaseAdapter, ask: Ask, shape: Shape): Ask =>
  async (args) => {
    const order = orderOf(database, shape, args)
    if (!order) return ask(args)
    const everything = { ...args, page: 1, limit: 0, pagination: false }
    const { docs } = await ask({
      ...everything,
      joins: undefined,
      sort: order.rest,
      select: shape.select(order.field),
    })
    const { ids, facts } = pageOf(sortedIds(docs, order), args.limit ?? 0, args.page ?? 1)
    if (ids.length === 0) return { docs: [], ...facts }
    const where: Where = { and: [args.where ?? {}, { [shape.id]: { in: ids } }] }
    const found = await ask({ ...everything, where })
    const places = new Map(ids.map((id, place) => [id, place]))
    const placeOf = ({ id }: Doc) => places.get(id) ?? 0
    return { docs: found.docs.sort((a, b) => placeOf(a) - placeOf(b)), ...facts }
  }

/** Gives a SQLite adapter lists in the order of the content's language: å ä ö last in Finnish. */
export const withLanguageOrder = <Adapter extends BaseDatabaseAdapter>(
  database: Adapter,
): Adapter => {
  const { find, queryDrafts } = database
  const findRecords: Ask = (args) => find.call(database, args) as Promise<PaginatedDocs<Doc>>
  const findDrafts: Ask = (args) => queryDrafts.call(database, args) as Promise<PaginatedDocs<Doc>>
  database.find = inLanguageOrder(database, findRecords, records) as typeof find
  database.queryDrafts = inLanguageOrder(database, findDrafts, drafts) as typeof queryDrafts
  return database
}
