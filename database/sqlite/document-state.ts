// What a document consists of at this moment, and its checksum.
import type Database from 'libsql'
import { createHash } from 'node:crypto'
import type { DocumentTable, Family } from './document-tables'

/** As text, whatever the column holds: SQLite compares it as the column's type. */
export type Id = string
type Row = Record<string, unknown>

/** Rows by table, in the order of the family's tables; columns without a value are left out. */
export type State = Record<string, Row[]>

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const withoutEmpty = (columns: string[], values: unknown[]): Row =>
  Object.fromEntries(
    columns.flatMap((column, index) =>
      values[index] === null ? [] : [[column, values[index]] as const],
    ),
  )

const rowsBetween = (
  connection: Database.Database,
  { name, columns, rowsOf, ownerOf }: DocumentTable,
  from: Id,
  to: Id,
): { owner: Id; row: Row }[] => {
  const picked = rowsOf((id) => `${id} BETWEEN ? AND ?`)
  const listed = columns.map((column) => `t.${quoted(column)}`).join(', ')
  const sql = `SELECT ${ownerOf('t')}, ${listed} FROM ${quoted(name)} t WHERE ${picked} ORDER BY t.id`
  const rows = connection.prepare(sql).raw().all([from, to]) as unknown[][]
  return rows.map(([owner, ...values]) => ({
    owner: String(owner),
    row: withoutEmpty(columns, values),
  }))
}

/** States of the documents with ids from `from` to `to`, by id. A document without a root row has none. */
export const readStates = (
  connection: Database.Database,
  family: Family,
  from: Id,
  to: Id = from,
): Map<Id, State> => {
  const states = new Map<Id, State>()
  for (const table of family.tables) {
    for (const { owner, row } of rowsBetween(connection, table, from, to)) {
      if (table.name === family.root) states.set(owner, { [table.name]: [row] })
      const state = states.get(owner)
      if (state && table.name !== family.root) (state[table.name] ??= []).push(row)
    }
  }
  return states
}

export const checksumOf = (state: State): string =>
  createHash('sha256').update(JSON.stringify(state)).digest('base64url')

/** Brings a document's rows back to a state. @throws what the database says against it */
export const writeState = (
  connection: Database.Database,
  family: Family,
  id: Id,
  state: State,
): void => {
  const run = (sql: string, values: unknown[]) => connection.prepare(sql).run(values)
  for (const { name, rowsOf } of family.tables.slice(1).reverse()) {
    run(`DELETE FROM ${quoted(name)} WHERE ${rowsOf((column) => `${column} = ?`)}`, [id])
  }
  for (const { name, columns } of family.tables) {
    const names = columns.map(quoted)
    // The root row is changed in place: deleting it would empty what refers to it.
    const instead = names.map((column) => `${column} = excluded.${column}`).join(', ')
    const values = `INTO ${quoted(name)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    const sql =
      name === family.root
        ? `INSERT ${values} ON CONFLICT (id) DO UPDATE SET ${instead}`
        : // A row whose owner was deleted by hand may still stand there under the same id.
          `INSERT OR REPLACE ${values}`
    for (const row of state[name] ?? [])
      run(
        sql,
        columns.map((column) => row[column] ?? null),
      )
  }
}
