import { spawnSync } from 'node:child_process'
import Database from 'libsql'
import path from 'node:path'
import { repository } from './run-script'

/** Makes a SQLite file in WAL mode, as a server that ended well leaves it. */
export const makeDatabase = (folder: string, sql: string) => {
  const file = path.join(folder, 'julkisivu.db')
  const database = new Database(file)
  database.exec(`PRAGMA journal_mode = WAL; ${sql}`)
  database.close()
  return file
}

/** Writes to a SQLite file and dies before SQLite can tidy up. */
export const writeAndDie = (file: string, sql: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import Database from 'libsql'
       new Database(${JSON.stringify(file)}).exec(${JSON.stringify(sql)})
       process.kill(process.pid, 'SIGKILL')`,
    ],
    { cwd: repository },
  )

export const migrationsTable = (...names: string[]) =>
  `CREATE TABLE payload_migrations (id integer PRIMARY KEY, name text);
   ${names.map((name) => `INSERT INTO payload_migrations (name) VALUES ('${name}');`).join('\n')}`

/** A table large enough to fill many pages. */
export const manyRows = `CREATE TABLE programs (id integer PRIMARY KEY, title text);
   CREATE INDEX titles ON programs (title);
   WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
   INSERT INTO programs (title) SELECT 'Program number ' || i FROM n;`
