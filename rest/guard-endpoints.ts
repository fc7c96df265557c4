// Each endpoint of Payload, its own and ours, behind the limits of a query.
import { Forbidden, type Endpoint, type PayloadHandler, type SanitizedConfig } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { defaultLocale } from '@/i18n/routing'
import { limits } from './limits'
import { refusal } from './refusal'
import { isUnanswerable } from './unanswerable'

type Request = Parameters<PayloadHandler>[0]

const isStaff = ({ user }: Request) => hasRole(user, 'contributor')

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Payload's lists ask so for the names behind the relations of a page of rows, which has at most 100. */
const asksForNames = ({ limit }: Request['query']): boolean => limit === '250'

/** Everything in one answer: `limit=0`, or no pages and no limit. */
const asksForAll = ({ limit, pagination }: Request['query']): boolean =>
  limit === undefined ? String(pagination) === 'false' : Number(limit) === 0

const isWithinLimit = ({ query: { limit = 1 } }: Request): boolean =>
  Number.isInteger(Number(limit)) && Number(limit) >= 1 && Number(limit) <= limits.documents

const isReadable = (value: unknown): boolean =>
  typeof value !== 'string' || value === '' || isJson(value)

/** What is wrong with a question, as a refusal of it. */
const refusalOf = (req: Request, method: string): Response | undefined => {
  const { headers, query } = req
  const refuse = (key: string, max = 0) => refusal(400, headers, key, { max })
  // The admin asks for all where it wants their number; the public would get a whole collection.
  if (method === 'get' && isStaff(req) && (asksForAll(query) || asksForNames(query))) {
    query.limit = String(limits.documents)
  }
  if (method === 'get' && (asksForAll(query) || !isWithinLimit(req))) {
    return refuse('limitTooHigh', limits.documents)
  }
  if (!(Number(query.depth ?? 0) <= limits.depth)) return refuse('depthTooHigh', limits.depth)
  return isReadable(query.where) && isReadable(query.data) ? undefined : refuse('badQuery')
}

/** What one may do to a record tells that it is there: the admin asks, nobody else has to. */
const isRightsOfRecord = ({ path }: Endpoint) => path.startsWith('/access/')

const isRestoring = ({ method, path }: Endpoint, { routeParams }: Request) =>
  method === 'post' && path === '/versions/:id' && Boolean(routeParams?.collection)

const guarded = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (isRightsOfRecord(endpoint) && !isStaff(req)) throw new Forbidden(req.t)
    const refused = refusalOf(req, endpoint.method)
    if (refused) return refused
    // Else an old draft, restored by an editor, takes the published page away.
    if (isRestoring(endpoint, req) && !hasRole(req.user, 'publisher')) req.query.draft = 'true'
    // Without a language Payload counts in none, and fails.
    req.locale ||= defaultLocale
    // SQLite sorts by nothing then, MongoDB fails.
    if (req.query.sort === '') delete req.query.sort
    try {
      return await endpoint.handler(req)
    } catch (error) {
      if (endpoint.method !== 'get' || !isUnanswerable(error)) throw error
      req.payload.logger.warn({ msg: 'A question found no answer.', err: error })
      return refusal(400, req.headers, 'badQuery')
    }
  },
})

const guardedAll = <Owner extends { endpoints: Endpoint[] | false }>(owner: Owner): Owner => ({
  ...owner,
  endpoints: owner.endpoints && owner.endpoints.map(guarded),
})

/** The built configuration, none of whose endpoints answers a question beyond the limits. */
export const withQueryLimits = (config: SanitizedConfig): SanitizedConfig => ({
  ...guardedAll(config),
  collections: config.collections.map(guardedAll),
  globals: config.globals.map(guardedAll),
})
