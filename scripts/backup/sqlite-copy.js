import { createHash } from 'node:crypto'
import { fileUrl } from '../portal/database-url.js'

/** @typedef {import('./manifest.js').TableSum} TableSum */

/** @param {string} name */
const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * What each table says, apart from how the file is laid out.
 * @param {string} file @returns {Promise<Record<string, TableSum>>}
 */
export const sqliteSums = async (file) => {
  const { default: Database } = await import('libsql')
  const database = new Database(`${fileUrl(file)}?mode=ro`)
  try {
    const names = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .raw()
      .all()
      .flat()
      .map(String)
    return Object.fromEntries(
      names.map((name) => {
        const hash = createHash('sha256')
        let rows = 0
        const columns = database.prepare(`PRAGMA table_info(${quoted(name)})`).all()
        const order = columns.map((_, index) => index + 1).join(', ')
        const statement = database.prepare(`SELECT * FROM ${quoted(name)} ORDER BY ${order}`)
        for (const row of statement.raw().iterate()) {
          hash.update(`${JSON.stringify(row)}\n`)
          rows += 1
        }
        return [name, { rows, sha256: hash.digest('hex') }]
      }),
    )
  } finally {
    database.close()
  }
}

/**
 * Copies a SQLite database as it is at one moment, also while a server writes: SQLite itself does it, for
 * the copied files of a running one do not belong together.
 * @param {string} file @param {string} target
 */
export const copySqlite = async (file, target) => {
  const { default: Database } = await import('libsql')
  const database = new Database(`${fileUrl(file)}?mode=ro`)
  try {
    database.exec('PRAGMA busy_timeout = 30000')
    database.prepare('VACUUM INTO ?').run([target])
  } finally {
    database.close()
  }
}
