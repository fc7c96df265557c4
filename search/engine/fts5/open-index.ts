// Opens the index in use, after a look whether it is one and of our versions.
import { existsSync } from 'node:fs'
import type { IndexState } from '../search-engine'
import { isDamage, openDatabase, type Database } from './database'
import { schemaVersion } from '../schema-version'
import { applicationId } from './schema'

export type Opened =
  | { state: 'ready'; database: Database }
  | { state: Exclude<IndexState, 'ready'>; database?: undefined }

const numberOf = (database: Database, pragma: string): number =>
  (database.prepare(`PRAGMA ${pragma}`).raw(true).get() as [number])[0]

const analyserOf = (database: Database): string | undefined => {
  const fact = database.prepare("SELECT value FROM facts WHERE name = 'analyser'").raw(true).get()
  return (fact as [string] | undefined)?.[0]
}

const stateOf = (database: Database, analyserVersion: string): IndexState => {
  // The schema is read whole, so that a torn file shows here and not in a search.
  database.prepare('SELECT count(*) FROM sqlite_schema').get()
  if (numberOf(database, 'application_id') !== applicationId) return 'foreign'
  if (numberOf(database, 'user_version') !== schemaVersion) return 'foreign'
  return analyserOf(database) === analyserVersion ? 'ready' : 'foreign'
}

export const openIndex = (file: string | undefined, analyserVersion: string): Opened => {
  if (file === undefined || !existsSync(file)) return { state: 'missing' }
  let database: Database | undefined
  try {
    database = openDatabase(file)
    const state = stateOf(database, analyserVersion)
    if (state === 'ready') {
      database.exec(
        'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -64000',
      )
      return { state, database }
    }
    database.close()
    return { state }
  } catch (error) {
    database?.close()
    if (!isDamage(error)) throw error
    return { state: 'damaged' }
  }
}
