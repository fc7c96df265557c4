import { isMongoUrl } from '../../database/mongo-url.js'
import { databaseFile } from '../portal/database-url.js'
import { Problem } from '../process/problem.js'
import { mongoDatabase } from './mongo-database.js'
import { sqliteDatabase } from './sqlite-database.js'

/**
 * A database as backups see it.
 * @typedef {object} PortalDatabase
 * @property {'sqlite' | 'mongodb'} kind
 * @property {string} name as a person may see it, without a password
 * @property {() => Promise<boolean>} exists whether it holds anything
 * @property {(folder: string) => Promise<{ sources: import('./write-archive.js').Source[], tables: Record<string, import('./manifest.js').TableSum> }>} copy
 *   copies it into an empty folder, as it is at one moment
 * @property {(folder: string) => Promise<void>} takeOver makes it from the entries of a backup
 * @property {() => Promise<Record<string, import('./manifest.js').TableSum>>} sums
 */

/** @param {string} url @returns {PortalDatabase} */
export const databaseOf = (url) => {
  if (isMongoUrl(url)) return mongoDatabase(url)
  const file = databaseFile(url)
  if (!file) throw new Problem('DATABASE_URL is neither a file: nor a mongodb: address.')
  return sqliteDatabase(file)
}
