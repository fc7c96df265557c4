// Which rows make a document: its row in a root table (a collection, a global, their versions) and the rows
// of all tables that belong to it (languages, arrays, relations), as the foreign keys of the schema say.
import type Database from 'libsql'

export type DocumentTable = {
  name: string
  columns: string[]
  /** SQL that picks this table's rows of the documents that `ids` (a condition on an id) picks. */
  rowsOf: (ids: (id: string) => string) => string
  /** SQL for the document that a row belongs to; `row` names the row. */
  ownerOf: (row: string) => string
}

/** The root table comes first, and each table before those that belong to it. */
export type Family = { root: string; tables: DocumentTable[] }

type ForeignKey = { table: string; from: string; on_delete: string }

/** Payload's own tables of locks, preferences and jobs, and the changes that search waits for, hold nothing that an editor wrote. */
const isForeign = (table: string) =>
  /^(payload_|sqlite_|libsql_|document_states$|search_changes$)/.test(table)

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const isLink = ({ from, on_delete }: ForeignKey) =>
  /^_?parent_id$/.test(from) && on_delete === 'CASCADE'

export const documentFamilies = (connection: Database.Database, locales: string[]): Family[] => {
  const all = <Row>(sql: string) => connection.prepare(sql).all() as Row[]
  const inEveryLocale = `IN (${locales.map((code) => `'${code}'`).join(', ')})`
  const names = all<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .map(({ name }) => name)
    .filter((name) => !isForeign(name))
    .sort()
  const links = new Map(
    names.map((name) => [
      name,
      all<ForeignKey>(`PRAGMA foreign_key_list(${quoted(name)})`).find(isLink),
    ]),
  )
  const columnsOf = (name: string) =>
    all<{ name: string }>(`PRAGMA table_info(${quoted(name)})`).map((column) => column.name)

  const below = (parent: DocumentTable, depth: number): DocumentTable[] =>
    names
      .filter((name) => links.get(name)?.table === parent.name)
      .flatMap((name) => {
        const link = quoted(links.get(name)!.from)
        const columns = columnsOf(name)
        // Tables of languages have no index that begins with the document.
        const help = name.endsWith('_locales') ? ` AND _locale ${inEveryLocale}` : ''
        const table: DocumentTable = {
          name,
          columns,
          rowsOf: (ids) =>
            (depth === 0
              ? ids(link)
              : `${link} IN (SELECT id FROM ${quoted(parent.name)} WHERE ${parent.rowsOf(ids)})`) +
            help,
          ownerOf: (row) =>
            depth === 0
              ? `${row}.${link}`
              : `(SELECT ${parent.ownerOf(`p${depth}`)} FROM ${quoted(parent.name)} p${depth} WHERE p${depth}.id = ${row}.${link})`,
        }
        return [table, ...below(table, depth + 1)]
      })

  return names
    .filter((name) => !links.get(name))
    .map((name) => {
      const root: DocumentTable = {
        name,
        columns: columnsOf(name),
        rowsOf: (ids) => ids('id'),
        ownerOf: (row) => `${row}.id`,
      }
      return { root: name, tables: [root, ...below(root, 0)] }
    })
}
