// Payload's SQLite adapter with saves that are whole or not at all, also when the process is killed: each
// save is one transaction of the writing connection, and everything else only reads.
import { Sqlite3Transaction } from '@libsql/client/sqlite3'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { isolateObjectProperty, type DatabaseAdapterObj, type PayloadRequest } from 'payload'
import { databaseFile } from '../../scripts/portal/database-url.js'
import { checkDocuments, recordUnderThisSchema } from './check-documents'
import { documentFamilies, type Family } from './document-tables'
import { createStates, noteTouched, recordTouched } from './saved-states'
import { Writer } from './writer'

type Drizzle = SQLiteAdapter['drizzle']
type DrizzleTransaction = Parameters<Parameters<Drizzle['transaction']>[0]>[0]
type TransactionId = number | Promise<number | string> | string
type Write = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

/** Each is several statements. */
const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const localesOf = ({ payload }: SQLiteAdapter): string[] =>
  payload.config.localization ? payload.config.localization.localeCodes : []

/** From now on the transactions of the adapter's client are the writer's. */
const giveWriter = (adapter: SQLiteAdapter, file: string): void => {
  let families: Family[] = []
  const writer = new Writer({
    file,
    busyTimeout: adapter.busyTimeout,
    onOpen: (connection) => {
      connection.exec(createStates)
      families = documentFamilies(connection, localesOf(adapter))
      noteTouched(connection, families)
    },
    beforeCommit: (connection) => recordTouched(connection, families),
  })
  const { client } = adapter
  const close = client.close.bind(client)
  client.close = () => {
    writer.close()
    close()
  }
  client.transaction = async () => {
    const save = await writer.begin()
    const transaction = new Sqlite3Transaction(save.connection, 'number')
    return Object.assign(transaction, {
      execute: async (...statement: Parameters<typeof transaction.execute>) => {
        save.ensureOpen()
        return Sqlite3Transaction.prototype.execute.apply(transaction, statement)
      },
      commit: async () => save.commit(),
      rollback: async () => save.rollback(),
    })
  }
}

/** Opens a transaction, and hands over its two ends. */
const openTransaction = async (drizzle: Drizzle) => {
  let commit = () => {}
  let rollback: (reason: Error) => void = () => {}
  const ended = new Promise<void>((resolve, reject) => {
    commit = resolve
    rollback = reject
  })
  let done: Promise<void> = Promise.resolve()
  const db = await new Promise<DrizzleTransaction>((resolve, reject) => {
    done = drizzle.transaction((transaction) => {
      resolve(transaction)
      return ended
    })
    done.catch(reject)
  })
  return {
    db,
    /** Payload's own swallows an error of COMMIT, and the save is acknowledged. */
    resolve: () => {
      commit()
      return done
    },
    reject: async () => {
      rollback(new Error('The save was undone.'))
      await Promise.allSettled([done])
    },
  }
}

const makeTransactional = (adapter: SQLiteAdapter, file: string): void => {
  // Migrations rebuild tables with foreign keys off, which SQLite allows outside a transaction alone.
  let isMigrating = false
  const sessions = adapter.sessions as unknown as Record<
    string,
    Awaited<ReturnType<typeof openTransaction>> | undefined
  >

  const end = async (incoming: TransactionId, how: 'reject' | 'resolve') => {
    const id = await incoming
    const session = sessions[id]
    delete sessions[id]
    await session?.[how]()
  }

  adapter.beginTransaction = async () => {
    if (isMigrating) return null
    const id = randomUUID()
    sessions[id] = await openTransaction(adapter.drizzle)
    return id
  }
  adapter.commitTransaction = (id) => end(id, 'resolve')
  adapter.rollbackTransaction = (id) => end(id, 'reject')

  for (const name of writes) {
    const write = adapter[name] as Write
    const writeWhole: Write = async function (this: SQLiteAdapter, args) {
      const underway = await args.req?.transactionID
      if (underway && !sessions[underway]) throw new Error('The save has ended already.')
      if (isMigrating || underway) return write.call(this, args)
      const id = (await this.beginTransaction()) as string
      const req = isolateObjectProperty(args.req ?? {}, 'transactionID')
      req.transactionID = id
      try {
        const result = await write.call(this, { ...args, req })
        await this.commitTransaction(id)
        return result
      } catch (error) {
        await this.rollbackTransaction(id)
        throw error
      }
    }
    Object.assign(adapter, { [name]: writeWhole })
  }

  const { connect, migrate, payload } = adapter
  adapter.connect = async (options) => {
    const known = adapter.client
    await connect?.call(adapter, options)
    if (adapter.client !== known) giveWriter(adapter, file)
  }
  adapter.migrate = async (args) => {
    checkDocuments(file, localesOf(adapter), payload.logger)
    isMigrating = true
    try {
      await migrate.call(adapter, args)
    } finally {
      isMigrating = false
    }
    recordUnderThisSchema(file, localesOf(adapter), payload.logger)
  }
}

/** The adapter, with whole saves on a database that is a file. */
export const withWholeSaves = (database: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...database,
  init: (args) => {
    const adapter = database.init(args)
    const sqlite = adapter as unknown as SQLiteAdapter
    const file = databaseFile(String(sqlite.clientConfig.url))
    if (file) makeTransactional(sqlite, file)
    return adapter
  },
})
