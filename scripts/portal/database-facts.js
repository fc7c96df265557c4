import { setTimeout } from 'node:timers/promises'
import { errorCode } from '../process/error-code.js'
import { readUntouched } from './database-snapshot.js'

/**
 * @typedef {object} DatabaseFacts
 * @property {boolean} isSound
 * @property {boolean} isUnmigrated holds tables, yet no migration of ours was finished on it
 * @property {string[]} migrations names of the migrations that made it
 */

/** @param {import('libsql').Database} database @returns {DatabaseFacts} */
const read = (database) => {
  /** @param {string} sql */
  const column = (sql) => database.prepare(sql).raw().all().flat().map(String)
  const isSound = column('PRAGMA quick_check(1)').join() === 'ok'
  const tables = column("SELECT name FROM sqlite_master WHERE type = 'table'")
  const migrations = tables.includes('payload_migrations')
    ? column('SELECT name FROM payload_migrations')
    : []
  const isEmpty = tables.every((name) => name.startsWith('sqlite_'))
  return { isSound, isUnmigrated: migrations.length === 0 && !isEmpty, migrations }
}

/** @param {string} file @returns {Promise<DatabaseFacts>} */
const tryReading = async (file) => {
  try {
    return await readUntouched(file, read)
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw error
    return { isSound: false, isUnmigrated: false, migrations: [] }
  }
}

/** What a database file says of itself; a file that SQLite cannot read is not sound. @param {string} file */
export const databaseFacts = async (file) => {
  const facts = await tryReading(file)
  if (facts.isSound) return facts
  // A server that writes at this moment can make a sound file look torn.
  await setTimeout(500)
  return tryReading(file)
}
