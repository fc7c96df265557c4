import Database from 'libsql'
import type { Stored } from '../../support/staff'
import { lookAt, type Found, type StoredTheme } from './theme-saves'

type Row = Record<string, unknown>

/** Reads what stands in the tables of a SQLite file, past Payload. */
export const readTheme = (file: string, id: Stored['id']): Found => {
  const database = new Database(`file:${file}?mode=ro`)
  const ask = (sql: string, ...values: unknown[]) => database.prepare(sql).all(values) as Row[]
  const read = (table: string, row: Stored['id'], prefix = ''): StoredTheme => {
    const column = (name: string, from: string, also = '') =>
      ask(`SELECT ${name} AS word FROM ${from} WHERE _parent_id = ? ${also}`, row).map(
        ({ word }) => word,
      )
    return {
      row: `${table} ${row}`,
      names: column(`${prefix}name`, `${table}_locales`, "AND _locale = 'fi'"),
      participations: column('source', `${table}_${prefix}participations`),
      sources: column('title', `${table}_${prefix}sources`),
    }
  }
  try {
    const versions = ask('SELECT id FROM _themes_v WHERE parent_id = ? ORDER BY id', id)
    return lookAt(
      read('themes', id),
      versions.map((version) => read('_themes_v', Number(version.id), 'version_')),
    )
  } finally {
    database.close()
  }
}
