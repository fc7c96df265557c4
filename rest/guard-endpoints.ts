// Each endpoint of Payload, its own and ours, behind the limits of a query.
import {
  APIError,
  Forbidden,
  type Endpoint,
  type PayloadHandler,
  type SanitizedConfig,
} from 'payload'
import { hasRole } from '@/collections/access/roles'
import { defaultLocale } from '@/i18n/routing'
import { limits } from './limits'
import { sentence } from './refusal'

type Request = Parameters<PayloadHandler>[0]

const isStaff = ({ user }: Request) => hasRole(user, 'contributor')

const refuse = (req: Request, key: string, max?: number): never => {
  throw new APIError(sentence(req.headers, key, { max: max ?? '' }), 400, undefined, true)
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Everything in one answer: `limit=0`, or no pages and no limit. */
const asksForAll = ({ limit, pagination }: Record<string, unknown>): boolean =>
  limit === undefined ? String(pagination) === 'false' : Number(limit) === 0

const checkList = (req: Request) => {
  const query = req.query
  if (asksForAll(query)) {
    // The admin asks so where it wants a number; the public would get a whole collection.
    if (!isStaff(req)) refuse(req, 'limitTooHigh', limits.documents)
    query.limit = String(limits.documents)
  }
  const limit = Number(query.limit ?? 1)
  if (!(limit >= 1 && limit <= limits.documents)) refuse(req, 'limitTooHigh', limits.documents)
}

const checkQuery = (req: Request, method: string) => {
  if (method === 'get') checkList(req)
  const depth = Number(req.query.depth ?? 0)
  if (!(depth <= limits.depth)) refuse(req, 'depthTooHigh', limits.depth)
  for (const name of ['where', 'data']) {
    const value = req.query[name]
    if (typeof value === 'string' && value && !isJson(value)) refuse(req, 'badQuery')
  }
}

/** What one may do to a record tells that it is there: the admin asks, nobody else has to. */
const isRightsOfRecord = ({ path }: Endpoint) => path.startsWith('/access/')

const isRestoring = ({ method, path }: Endpoint, { routeParams }: Request) =>
  method === 'post' && path === '/versions/:id' && Boolean(routeParams?.collection)

const guarded = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (isRightsOfRecord(endpoint) && !isStaff(req)) throw new Forbidden(req.t)
    checkQuery(req, endpoint.method)
    // Else an old draft, restored by an editor, takes the published page away.
    if (isRestoring(endpoint, req) && !hasRole(req.user, 'publisher')) req.query.draft = 'true'
    // Without a language Payload counts in none, and fails.
    req.locale ||= defaultLocale
    return endpoint.handler(req)
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
