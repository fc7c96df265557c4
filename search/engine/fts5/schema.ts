import { locales, type Locale } from '@/i18n/routing'
import { schemaVersion } from '../schema-version'
import type { Database } from './database'

/** Tells our files from other people's databases: "Julk". */
export const applicationId = 0x4a756c6b

const columns = ['tx', 'tl', 'ta', 'tp', 'bx', 'bl', 'ba', 'bp']

/** bm25 weights of these columns. Title before body, as written before base form, other readings, parts. */
export const columnWeights = [10, 8, 4, 3, 2.5, 2, 1, 0.7]

export const wordTable = (locale: Locale): string => `words_${locale}`

// Tokens come ready, so that whatever is no space belongs to one; `unicode61` would take more apart.
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\u007f'
const tokenizer = `ascii tokenchars '${punctuation.replaceAll("'", "''")}'`
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

const wordTables = locales.map(
  (locale) => `CREATE VIRTUAL TABLE ${wordTable(locale)} USING fts5(
    ${columns.join(', ')}, content='', contentless_delete=1, tokenize=${quoted(tokenizer)});`,
)

const tables = `
  CREATE TABLE facts (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
  CREATE TABLE documents (
    row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, change INTEGER NOT NULL, locale TEXT NOT NULL,
    facets TEXT NOT NULL, date TEXT, amounts TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
    title_tokens BLOB NOT NULL, body_tokens BLOB NOT NULL);
  CREATE INDEX documents_change ON documents (change);
  CREATE TABLE removals (row INTEGER PRIMARY KEY, change INTEGER NOT NULL);
  CREATE TABLE forms (
    form INTEGER PRIMARY KEY, locale TEXT NOT NULL, terms TEXT NOT NULL, UNIQUE (locale, terms));
  CREATE TABLE form_terms (
    locale TEXT, field TEXT, term TEXT, form INTEGER,
    PRIMARY KEY (locale, field, term, form)) WITHOUT ROWID;
  CREATE TABLE terms (
    locale TEXT, term TEXT, documents INTEGER NOT NULL, as_base INTEGER NOT NULL,
    PRIMARY KEY (locale, term)) WITHOUT ROWID;`

/** Facts: `analyser`, `builtAt`, `change` (counts the changes that readers in memory follow). */
export const createSchema = (database: Database, analyserVersion: string): void => {
  database.exec(`${tables} ${wordTables.join(' ')}
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};`)
  const put = database.prepare('INSERT INTO facts VALUES (?, ?)')
  put.run('analyser', analyserVersion)
  put.run('change', 0)
}
