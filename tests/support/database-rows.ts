// All rows of a SQLite file, for comparing what a database holds before and after.
import Database from 'libsql'

type Row = Record<string, unknown>

/** What the framework notes for itself and no editor wrote. */
const ownNotes = /^(sqlite_|payload_(migrations|preferences|locked_documents))/

/** Rows of each table that holds content, in the order of their keys. */
export const readRows = (file: string): Record<string, Row[]> => {
  const database = new Database(file, { readonly: true })
  try {
    const tables = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .all()
      .map((row) => String((row as { name: string }).name))
      .filter((name) => !ownNotes.test(name))
    return Object.fromEntries(
      tables.map((name) => [name, database.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
    ) as Record<string, Row[]>
  } finally {
    database.close()
  }
}
