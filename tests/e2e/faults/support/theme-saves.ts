import Database from 'libsql'
import type { Stored } from '../../support/staff'

const rows = (mark: string) => (mark.length + Number(mark.split('-')[1])) % 4

/** Everything that one save writes carries its mark: the words, the rows of both arrays, their number. */
export const themeOf = (mark: string, regions: Stored['id'][]): Record<string, unknown> => ({
  name: `Teema ${mark}`,
  participations: regions.slice(0, rows(mark) + 1).map((region, index) => ({
    region,
    role: index === 0 ? 'lead' : 'partner',
    source: mark,
  })),
  sources: Array.from({ length: 4 - rows(mark) }, () => ({ title: mark })),
})

type Row = Record<string, unknown>

const query =
  (database: Database.Database) =>
  (sql: string, ...values: unknown[]) =>
    database.prepare(sql).all(values) as Row[]

const marksIn = (
  ask: ReturnType<typeof query>,
  table: string,
  id: Stored['id'],
  prefix: string,
) => {
  const words = ask(
    `SELECT ${prefix}name AS word FROM ${table}_locales WHERE _parent_id = ? AND _locale = 'fi'`,
    id,
  )
  const participations = ask(
    `SELECT source AS word FROM ${table}_${prefix}participations WHERE _parent_id = ?`,
    id,
  )
  const sources = ask(
    `SELECT title AS word FROM ${table}_${prefix}sources WHERE _parent_id = ?`,
    id,
  )
  return { words, participations, sources }
}

const isWhole = (
  mark: string,
  { words, participations, sources }: ReturnType<typeof marksIn>,
): boolean =>
  words.length === 1 &&
  words[0]?.word === `Teema ${mark}` &&
  participations.length === rows(mark) + 1 &&
  sources.length === 4 - rows(mark) &&
  [...participations, ...sources].every(({ word }) => word === mark)

export type Found = { marks: string[]; torn: string[] }

/** Reads what stands in the tables, past Payload. `marks`: of all versions of a theme, newest last. */
export const readTheme = (file: string, id: Stored['id']): Found & { now: string } => {
  const database = new Database(`file:${file}?mode=ro`)
  try {
    const ask = query(database)
    const torn: string[] = []
    const look = (table: string, row: Stored['id'], prefix: string) => {
      const found = marksIn(ask, table, row, prefix)
      const mark = String(found.words[0]?.word).replace(/^Teema /, '')
      if (!isWhole(mark, found)) torn.push(`${table} ${row}: ${JSON.stringify(found)}`)
      return mark
    }
    const now = look('themes', id, '')
    const versions = ask('SELECT id FROM _themes_v WHERE parent_id = ? ORDER BY id', id)
    const marks = versions.map((version) => look('_themes_v', Number(version.id), 'version_'))
    // Publishing one language writes two versions: of that language, and of all.
    return { now, marks: [...new Set(marks)], torn }
  } finally {
    database.close()
  }
}
