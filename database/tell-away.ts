import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { setTimeout } from 'node:timers/promises'
import { adminMessage } from '@/i18n/admin-labels'
import { mayBeSaved } from './mongo-transactions'

const pingMs = 1500
const serviceUnavailable = 503

type Fault = Error & { status?: number; code?: number | string }

const brokenConnection =
  /^Mongo(Network|NetworkTimeout|ServerSelection|PoolCleared|PoolClosed|NotConnected)Error$/

/**
 * What a server says that goes down or has come back without the transaction: ShutdownInProgress,
 * PrimarySteppedDown, NoSuchTransaction, NotWritablePrimary, InterruptedAtShutdown,
 * InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary.
 */
const interrupted = new Set<unknown>([91, 189, 251, 10107, 11600, 11602, 13435, 13436])

const isBroken = ({ name, code }: Fault) => brokenConnection.test(name) || interrupted.has(code)

const answers = async ({ payload }: PayloadRequest): Promise<boolean> => {
  const { connection } = payload.db as unknown as MongooseAdapter
  const ping = connection
    .getClient()
    .db()
    .command({ ping: 1 })
    .then(
      () => true,
      () => false,
    )
  return Promise.race([ping, setTimeout(pingMs, false)])
}

/** A fault of the request itself, such as a field that is not valid, says enough. */
const isOwnFault = ({ status = 500 }: Fault) => status < 500 && status !== 401 && status !== 403

/** The database came back in the meantime, and with it the user that could not be looked up. */
const wasAway = async ({ status }: Fault, { headers, payload, user }: PayloadRequest) =>
  (status === 401 || status === 403) &&
  !user &&
  Boolean((await payload.auth({ headers }).catch(() => undefined))?.user)

const messageKey = (method: string | undefined, fault: Fault) => {
  if (method === 'GET' || method === 'HEAD') return 'databaseAway'
  return mayBeSaved(fault) ? 'databaseAwayUnsure' : 'databaseAwayNotSaved'
}

/**
 * While MongoDB is away, says so in the editor's language. Payload cannot even look the user up then,
 * and would say that saving is forbidden.
 */
export const tellDatabaseAway: AfterErrorHook = async ({ error, req }) => {
  const fault: Fault = error
  const isMongo = req.payload.db.name === 'mongoose'
  if (!isMongo || isOwnFault(fault)) return
  const isAway = isBroken(fault) || !(await answers(req))
  if (!isAway && !(await wasAway(fault, req))) return
  const key = messageKey(req.method, fault)
  const message = adminMessage(req.i18n?.language ?? '', `Errors.${key}`)
  return { status: serviceUnavailable, response: { errors: [{ message }] } }
}
