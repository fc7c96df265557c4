import Database from 'libsql'
import path from 'node:path'
import { documentFamilies, type Family } from '@/database/sqlite/document-tables'
import { noteTouched, recordTouched } from '@/database/sqlite/saved-states'
import { checkDocuments, recordUnderThisSchema } from '@/database/sqlite/check-documents'
import { Writer } from '@/database/sqlite/writer'
import { temporaryFolder } from '../../scripts/support/temporary-folder'

const schema = `
PRAGMA journal_mode = WAL;
CREATE TABLE payload_migrations (id integer PRIMARY KEY, name text);
CREATE TABLE regions (id integer PRIMARY KEY NOT NULL);
CREATE TABLE themes (
  id integer PRIMARY KEY NOT NULL, program text,
  successor_id integer, FOREIGN KEY (successor_id) REFERENCES themes(id) ON DELETE set null
);
CREATE TABLE themes_locales (
  id integer PRIMARY KEY NOT NULL, name text, _locale text NOT NULL, _parent_id integer NOT NULL,
  FOREIGN KEY (_parent_id) REFERENCES themes(id) ON DELETE cascade
);
CREATE TABLE themes_goals (
  id text PRIMARY KEY NOT NULL, _order integer, _parent_id integer NOT NULL,
  FOREIGN KEY (_parent_id) REFERENCES themes(id) ON DELETE cascade
);
CREATE TABLE themes_goals_locales (
  id integer PRIMARY KEY NOT NULL, text text, _locale text NOT NULL, _parent_id text NOT NULL,
  FOREIGN KEY (_parent_id) REFERENCES themes_goals(id) ON DELETE cascade
);
CREATE TABLE themes_rels (
  id integer PRIMARY KEY NOT NULL, parent_id integer NOT NULL, regions_id integer,
  FOREIGN KEY (parent_id) REFERENCES themes(id) ON DELETE cascade,
  FOREIGN KEY (regions_id) REFERENCES regions(id) ON DELETE cascade
);`

export const tables = [
  'themes',
  'themes_goals',
  'themes_goals_locales',
  'themes_locales',
  'themes_rels',
]
export const locales = ['fi', 'sv']

/** A theme as Payload stores one, its rows in five tables, written as the server writes. */
export const makeThemes = () => {
  const file = path.join(temporaryFolder(), 'julkisivu.db')
  const byHand = new Database(file)
  byHand.exec(schema)
  const lines: string[] = []
  const log = { info: () => {}, warn: (line: string) => lines.push(line) }
  recordUnderThisSchema(file, locales, log)

  let families: Family[] = []
  const writer = new Writer({
    file,
    busyTimeout: 300,
    onOpen: (connection) => {
      families = documentFamilies(connection, locales)
      noteTouched(connection, families)
    },
    beforeCommit: (connection) => recordTouched(connection, families),
  })

  const save = async (sql: string) => {
    const { connection, commit } = await writer.begin()
    connection.exec(sql)
    commit()
  }
  const saveTheme = (id: number, word: string) =>
    save(`
      INSERT INTO regions VALUES (${id});
      INSERT INTO themes VALUES (${id}, '${word}', NULL);
      INSERT INTO themes_locales (name, _locale, _parent_id) VALUES ('${word}', 'fi', ${id}), ('${word}', 'sv', ${id});
      INSERT INTO themes_goals VALUES ('${word}-1', 1, ${id}), ('${word}-2', 2, ${id});
      INSERT INTO themes_goals_locales (text, _locale, _parent_id) VALUES ('${word}', 'fi', '${word}-1');
      INSERT INTO themes_rels (parent_id, regions_id) VALUES (${id}, ${id});`)

  const everything = () =>
    tables.map((table) => byHand.prepare(`SELECT * FROM ${table} ORDER BY id`).all())
  return {
    file,
    writer,
    save,
    saveTheme,
    everything,
    byHand,
    check: () => {
      lines.length = 0
      checkDocuments(file, locales, log)
      return [...lines]
    },
  }
}
