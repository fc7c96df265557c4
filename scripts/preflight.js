import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { complaintAbout, waitSecondsOf } from '../database/await-mongo.js'
import { isMongoUrl } from '../database/mongo-url.js'
import { settingsProblem } from '../settings-check.js'
import { isWritable } from './portal/data-folder.js'
import { databaseFacts } from './portal/database-facts.js'
import { databaseFile } from './portal/database-url.js'
import { committedMigrations } from './portal/migrations.js'
import { Problem } from './process/problem.js'

/** @param {string} file */
const ensureWritable = (file) => {
  const folder = path.dirname(file)
  if (existsSync(folder) && !isWritable(folder)) {
    throw new Problem(`The folder ${folder} of the database is read-only: make it writable.`)
  }
  const readOnly = [file, `${file}-wal`, `${file}-shm`].find(
    (name) => existsSync(name) && !isWritable(name),
  )
  if (readOnly) throw new Problem(`The database file ${readOnly} is read-only: make it writable.`)
}

/** @param {string} file */
const ensureOurs = async (file) => {
  const { isSound, isUnmigrated, migrations } = await databaseFacts(file)
  if (!isSound) {
    throw new Problem(
      `The database file ${file} is damaged or not a SQLite database: restore a copy of it.`,
    )
  }
  if (isUnmigrated) {
    throw new Problem(
      `The database file ${file} has tables, but no finished migration of this portal: use another data folder, or remove the file if its making was interrupted.`,
    )
  }
  const known = committedMigrations()
  const unknown = migrations.find((name) => !known.includes(name))
  if (unknown) {
    throw new Problem(
      `The database file ${file} is of another version (its migration "${unknown}" is unknown here): use the version that made it, or another data folder.`,
    )
  }
}

/** @param {{ DATABASE_URL?: string, DATABASE_WAIT_SECONDS?: string, NODE_ENV?: string }} env @param {boolean} isServer */
const awaitMongo = async ({ DATABASE_URL = '', DATABASE_WAIT_SECONDS, NODE_ENV }, isServer) => {
  const complaint = await complaintAbout(DATABASE_URL, {
    isProduction: isServer || NODE_ENV === 'production',
    waitSeconds: waitSecondsOf(DATABASE_WAIT_SECONDS),
    say: console.log,
  })
  if (complaint) throw new Problem(complaint)
}

/**
 * Looks at the database before a server opens it, and changes nothing. A file that does not exist yet
 * passes; a MongoDB is waited for.
 * @param {{ DATABASE_URL?: string, DATABASE_WAIT_SECONDS?: string, NODE_ENV?: string }} env
 * @param {{ isServer?: boolean }} [options] `isServer`: readers will be served from it
 */
export const preflight = async (env, { isServer = false } = {}) => {
  const { DATABASE_URL = '' } = env
  if (isMongoUrl(DATABASE_URL)) return awaitMongo(env, isServer)
  const file = databaseFile(DATABASE_URL)
  if (!file) return
  ensureWritable(file)
  if (!existsSync(file)) return
  if (!statSync(file).isFile()) throw new Problem(`The database file ${file} is not a file.`)
  await ensureOurs(file)
}

/** Ends the start of a production server whose secrets could be guessed. @param {import('./process/child.js').Environment} env */
export const ensureSafeSettings = (env) => {
  const problem = settingsProblem(env)
  if (problem) throw new Problem(problem)
}
