// One process owns a spool. The lock is SQLite's own on an empty file: the kernel ends it with the process, however
// that ends, and it holds between containers too, where process ids say nothing.
import { chmodSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

export class SpoolInUse extends Error {
  override name = 'SpoolInUse'
  constructor(folder: string) {
    super(`The feedback spool ${folder} is open already, here or in another running process.`)
  }
}

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * The file must never be opened by other means: closing it again would end the lock (POSIX).
 * @returns what ends the lock @throws SpoolInUse
 */
export const lockFolder = (folder: string): (() => void) => {
  const file = path.join(folder, 'owner.lock')
  const database = new Database(file, { timeout: 0 })
  try {
    // Nothing is ever written, so a full disk does not keep anybody out.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    chmodSync(file, 0o600)
  } catch (error) {
    database.close()
    throw isBusy(error) ? new SpoolInUse(folder) : error
  }
  return () => database.close()
}
