// The table `document_states`: what each document was when its last save ended, written in that save's own
// transaction. Triggers of the writing connection note which documents a save touches; what is changed by
// hand, from outside, touches no trigger and shows at the next start.
import type Database from 'libsql'
import { createHash } from 'node:crypto'
import { checksumOf, readStates, type Id, type State } from './document-state'
import { documentFamilies, type Family } from './document-tables'

/** Stands where a document's name would stand; its checksum is of the schema. */
const schemaRow = { root: '', id: '' }

export const createStates = `CREATE TABLE IF NOT EXISTS document_states (
  root text NOT NULL,
  id text NOT NULL,
  checksum text NOT NULL,
  state text,
  PRIMARY KEY (root, id)
)`

const events = [
  { event: 'INSERT', rows: ['NEW'] },
  { event: 'UPDATE', rows: ['OLD', 'NEW'] },
  { event: 'DELETE', rows: ['OLD'] },
]

/** From now on this connection notes, more than once if need be, which documents it changes. */
export const noteTouched = (connection: Database.Database, families: Family[]): void => {
  connection.exec('CREATE TEMP TABLE touched (root text, id)')
  for (const { root, tables } of families) {
    for (const { name, ownerOf } of tables) {
      for (const { event, rows } of events) {
        const notes = rows.map(
          (row) =>
            `INSERT INTO touched SELECT '${root}', owner FROM (SELECT ${ownerOf(row)} AS owner) WHERE owner IS NOT NULL;`,
        )
        connection.exec(
          `CREATE TEMP TRIGGER "${name}_${event}" AFTER ${event} ON main."${name}" BEGIN ${notes.join(' ')} END`,
        )
      }
    }
  }
}

const record = (connection: Database.Database, family: Family, id: Id, state: State): void => {
  connection
    .prepare('INSERT OR REPLACE INTO document_states VALUES (?, ?, ?, ?)')
    .run([family.root, id, checksumOf(state), JSON.stringify(state)])
}

/** Records the documents that were changed since it was last called. */
export const recordTouched = (connection: Database.Database, families: Family[]): void => {
  const byRoot = new Map(families.map((family) => [family.root, family]))
  const touched = connection
    .prepare('SELECT DISTINCT root, CAST(id AS text) AS id FROM touched')
    .all() as {
    root: string
    id: Id
  }[]
  for (const { root, id } of touched) {
    const family = byRoot.get(root)!
    const state = readStates(connection, family, id).get(id)
    if (state) record(connection, family, id, state)
    else connection.prepare('DELETE FROM document_states WHERE root = ? AND id = ?').run([root, id])
  }
  if (touched.length > 0) connection.exec('DELETE FROM touched')
}

const schemaChecksum = (connection: Database.Database): string => {
  const rows = connection
    .prepare("SELECT name, sql FROM sqlite_master WHERE name <> 'document_states' ORDER BY name")
    .raw()
    .all()
  const migrations = connection.prepare('SELECT name FROM payload_migrations ORDER BY name').raw()
  return createHash('sha256')
    .update(JSON.stringify([rows, migrations.all()]))
    .digest('base64url')
}

/** Whether the states were recorded under the schema that the database has now. */
export const areOfThisSchema = (connection: Database.Database): boolean => {
  const kept = connection
    .prepare('SELECT checksum FROM document_states WHERE root = ? AND id = ?')
    .get([schemaRow.root, schemaRow.id]) as { checksum: string } | undefined
  return kept?.checksum === schemaChecksum(connection)
}

const chunk = 500

/** All documents of a family, some hundred at a time. */
export function* chunksOf(connection: Database.Database, { root }: Family) {
  const ids = connection.prepare(`SELECT id FROM "${root}" ORDER BY id`).raw().all().flat() as Id[]
  for (let start = 0; start < ids.length; start += chunk) {
    const part = ids.slice(start, start + chunk)
    const [from] = part
    const to = part.at(-1)
    if (from !== undefined && to !== undefined) yield { from, to }
  }
}

/** Records every document as it is now: after the schema has changed, or when nothing is recorded yet. */
export const recordAll = (connection: Database.Database, locales: string[]): number => {
  let count = 0
  connection.exec('DELETE FROM document_states')
  for (const family of documentFamilies(connection, locales)) {
    for (const { from, to } of chunksOf(connection, family)) {
      for (const [id, state] of readStates(connection, family, from, to)) {
        record(connection, family, id, state)
        count += 1
      }
    }
  }
  connection
    .prepare('INSERT INTO document_states VALUES (?, ?, ?, NULL)')
    .run([schemaRow.root, schemaRow.id, schemaChecksum(connection)])
  return count
}
