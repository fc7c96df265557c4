// The look at every document when a server starts: one that is not what its last save left is torn, and is
// brought back. It reads tables, not Payload's records, so that it works before migrations run.
import Database from 'libsql'
import { checksumOf, readStates, writeState, type Id, type State } from './document-state'
import { documentFamilies, type Family } from './document-tables'
import { areOfThisSchema, chunksOf, createStates, recordAll } from './saved-states'

export type Log = { info: (line: string) => void; warn: (line: string) => void }
type Recorded = { id: Id; checksum: string }

const hasTable = (connection: Database.Database, name: string) =>
  connection.prepare('SELECT 1 FROM sqlite_master WHERE name = ?').all([name]).length > 0

const inTransaction = (connection: Database.Database, work: () => void): void => {
  connection.exec('BEGIN IMMEDIATE')
  try {
    work()
    connection.exec('COMMIT')
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}

const recordedOf = (connection: Database.Database, { root }: Family) =>
  new Map(
    (
      connection
        .prepare('SELECT id, checksum FROM document_states WHERE root = ?')
        .all([root]) as Recorded[]
    ).map(({ id, checksum }) => [id, checksum]),
  )

/** Ids of the documents that are not what is recorded of them, also of those that are gone. */
const tornOf = (connection: Database.Database, family: Family): Id[] => {
  const recorded = recordedOf(connection, family)
  const torn: Id[] = []
  for (const { from, to } of chunksOf(connection, family)) {
    for (const [id, state] of readStates(connection, family, from, to)) {
      if (recorded.get(id) !== checksumOf(state)) torn.push(id)
      recorded.delete(id)
    }
  }
  return [...torn, ...recorded.keys()]
}

const differingTables = ({ tables }: Family, before: State, now: State | undefined) =>
  tables
    .filter(({ name }) => JSON.stringify(before[name]) !== JSON.stringify(now?.[name]))
    .map(({ name }) => name)
    .join(', ')

const restore = (connection: Database.Database, family: Family, id: Id, log: Log): void => {
  const row = connection
    .prepare('SELECT state FROM document_states WHERE root = ? AND id = ?')
    .get([family.root, id]) as { state: string } | undefined
  const now = readStates(connection, family, id).get(id)
  const name = `${family.root} ${id}`
  if (!row) {
    log.warn(`The document ${name} was written by another program than this portal.`)
    return
  }
  const state = JSON.parse(row.state) as State
  const where = differingTables(family, state, now)
  connection.exec('SAVEPOINT document')
  try {
    writeState(connection, family, id, state)
    log.warn(`The document ${name} was torn (${where}): it is again what its last save left.`)
  } catch (error) {
    connection.exec('ROLLBACK TO document')
    const reason = error instanceof Error ? error.message : error
    log.warn(`The document ${name} is torn (${where}) and could not be brought back: ${reason}`)
  }
  connection.exec('RELEASE document')
}

const checkAll = (connection: Database.Database, locales: string[], log: Log): void => {
  const families = documentFamilies(connection, locales)
  const torn = families.map((family) => ({ family, ids: tornOf(connection, family) }))
  if (torn.every(({ ids }) => ids.length === 0)) return
  inTransaction(connection, () => {
    connection.exec('PRAGMA defer_foreign_keys = ON')
    // Looked at again: another process may have saved since.
    for (const { family, ids } of torn) {
      if (ids.length === 0) continue
      for (const id of tornOf(connection, family)) restore(connection, family, id, log)
    }
  })
}

const withConnection = <T>(file: string, work: (connection: Database.Database) => T): T => {
  const connection = new Database(file)
  try {
    connection.exec('PRAGMA busy_timeout = 5000')
    return work(connection)
  } finally {
    connection.close()
  }
}

/** Finds torn documents, brings them back and says which, before anyone reads them. */
export const checkDocuments = (file: string, locales: string[], log: Log): void =>
  withConnection(file, (connection) => {
    if (!hasTable(connection, 'document_states')) return
    if (areOfThisSchema(connection)) checkAll(connection, locales, log)
  })

/** After migrations: records every document anew where the schema has changed. */
export const recordUnderThisSchema = (file: string, locales: string[], log: Log): void =>
  withConnection(file, (connection) => {
    connection.exec(createStates)
    if (areOfThisSchema(connection)) return
    inTransaction(connection, () => {
      const count = recordAll(connection, locales)
      if (count > 0) log.info(`The state of ${count} documents and versions is recorded.`)
    })
  })
