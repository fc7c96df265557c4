import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { fileUrl } from './database-url.js'

/** @param {string} file @param {string} target */
const linkOrCopy = (file, target) => {
  try {
    linkSync(file, target)
  } catch {
    copyFileSync(file, target, constants.COPYFILE_FICLONE)
  }
}

/** @param {string} file */
const holdsAnything = (file) => existsSync(file) && statSync(file).size > 0

/**
 * Opens a SQLite file for reading so that neither it nor anything beside it changes. `immutable` would
 * overlook the last writes, which stand in `-wal` after a server was killed; then a second name of the
 * file is read together with a copy of those.
 * @template T
 * @param {string} file @param {(database: import('libsql').Database) => T} read
 */
export const readUntouched = async (file, read) => {
  const { default: Database } = await import('libsql')
  /** @param {string} address */
  const readFrom = (address) => {
    const database = new Database(address)
    try {
      return read(database)
    } finally {
      database.close()
    }
  }
  if (!holdsAnything(`${file}-wal`)) return readFrom(`${fileUrl(file)}?immutable=1&mode=ro`)

  const folder = mkdtempSync(path.join(path.dirname(file), '.preflight-'))
  try {
    const name = path.join(folder, 'database')
    copyFileSync(`${file}-wal`, `${name}-wal`)
    linkOrCopy(file, name)
    return readFrom(`${fileUrl(name)}?mode=ro`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
