// Which database the portal stands on, by DATABASE_URL alone: one build runs on either.
import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import { migrations as sqliteMigrations } from '@/migrations'
import { migrations as mongoMigrations } from '@/migrations/mongodb'
import { withAfterCommit } from './after-commit'
import { withLanguageOrder } from './language-order'
import { isMongoUrl } from './mongo-url'
import { withSafeTransactions } from './mongo-transactions'
import { withStatesTable } from './sqlite/states-table'
import { withWholeSaves } from './sqlite/transactional'

const mongo = (url: string, migrationsFolder: string): DatabaseAdapterObj<MongooseAdapter> => {
  const adapter = mongooseAdapter({
    url,
    // On an empty database the first transactions fail without them: ADR 0015.
    ensureIndexes: true,
    // Names in lists stand in the order of the content's own language, as on SQLite: å ä ö last.
    collation: { strength: 3 },
    // While MongoDB is away a reader or an editor is told so after this, not after half a minute.
    connectOptions: { serverSelectionTimeoutMS: 5000, connectTimeoutMS: 5000 },
    migrationDir: path.join(migrationsFolder, 'mongodb'),
    prodMigrations: mongoMigrations,
  }) as DatabaseAdapterObj<MongooseAdapter>
  return { ...adapter, init: (args) => withSafeTransactions(adapter.init(args)) }
}

const sqlite = (url: string, migrationsFolder: string): DatabaseAdapterObj => {
  const isTest = process.env.NODE_ENV === 'test'
  const adapter = sqliteAdapter({
    client: { url },
    // Without these one busy moment loses later writes: ADR 0005.
    wal: true,
    busyTimeout: 5000,
    push: isTest,
    migrationDir: migrationsFolder,
    prodMigrations: sqliteMigrations,
    afterSchemaInit: isTest ? [withStatesTable] : [],
  }) as unknown as DatabaseAdapterObj
  return withWholeSaves({ ...adapter, init: (args) => withLanguageOrder(adapter.init(args)) })
}

/**
 * The adapter of the database that DATABASE_URL names, or of a SQLite file in the data folder.
 * @param root folder of the checkout
 */
export const databaseAdapter = (root: string): DatabaseAdapterObj => {
  const url = process.env.DATABASE_URL || `file:${process.env.DATA_DIR ?? './data'}/julkisivu.db`
  const migrationsFolder = path.join(root, 'migrations')
  return withAfterCommit(
    isMongoUrl(url) ? mongo(url, migrationsFolder) : sqlite(url, migrationsFolder),
  )
}
