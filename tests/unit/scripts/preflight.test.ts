import { describe, expect, test } from '@jest/globals'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { committedMigrations } from '@/scripts/portal/migrations.js'
import { fileUrl } from '@/scripts/portal/database-url.js'
import { preflight } from '@/scripts/preflight.js'
import { makeDatabase, manyRows, migrationsTable, writeAndDie } from './support/databases'
import { temporaryFolder } from './support/temporary-folder'

/** Name → content of everything in the folder, to see that nothing was touched. */
const contents = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')])

const check = async (file: string) => {
  const before = contents(path.dirname(file))
  const message = await preflight({ DATABASE_URL: fileUrl(file) }).then(
    () => 'passed',
    (error: Error) => error.message,
  )
  expect(contents(path.dirname(file))).toEqual(before)
  return message
}

const ours = `${migrationsTable(...committedMigrations())} ${manyRows}`

describe('a database that a server may open', () => {
  test('does not exist yet', async () => {
    expect(await check(path.join(temporaryFolder(), 'none.db'))).toBe('passed')
  })

  test('is empty', async () => {
    const file = path.join(temporaryFolder(), 'empty.db')
    writeFileSync(file, '')
    expect(await check(file)).toBe('passed')
  })

  test('is of this version', async () => {
    expect(await check(makeDatabase(temporaryFolder(), ours))).toBe('passed')
  })

  test('stands in a folder with an odd name', async () => {
    const folder = path.join(temporaryFolder(), 'Tietoja #1, 50 %20')
    mkdirSync(folder)
    expect(await check(makeDatabase(folder, ours))).toBe('passed')
  })

  test('was left by a server that was killed while its last writes stood in the log', async () => {
    const file = makeDatabase(temporaryFolder(), ours)
    writeAndDie(file, "INSERT INTO programs (title) VALUES ('the last one')")
    expect(contents(path.dirname(file)).length).toBeGreaterThan(1)
    expect(await check(file)).toBe('passed')
  })
})

describe('a database that is read-only', () => {
  test('has a file without a write bit, even for root', async () => {
    const file = makeDatabase(temporaryFolder(), ours)
    chmodSync(file, 0o444)
    expect(await check(file)).toBe(`The database file ${file} is read-only: make it writable.`)
  })

  test('stands in a folder without a write bit', async () => {
    const folder = temporaryFolder()
    const file = makeDatabase(folder, ours)
    chmodSync(folder, 0o555)
    expect(await check(file)).toBe(
      `The folder ${folder} of the database is read-only: make it writable.`,
    )
  })
})

describe('a database that is damaged', () => {
  const expectDamaged = async (file: string) =>
    expect(await check(file)).toBe(
      `The database file ${file} is damaged or not a SQLite database: restore a copy of it.`,
    )

  test('is no SQLite file at all', async () => {
    const file = path.join(temporaryFolder(), 'text.db')
    writeFileSync(file, 'This is no database, only some text. '.repeat(200))
    await expectDamaged(file)
  })

  test('was cut short', async () => {
    const file = makeDatabase(temporaryFolder(), ours)
    truncateSync(file, readFileSync(file).length / 2)
    await expectDamaged(file)
  })

  test('has a page of zeros', async () => {
    const file = makeDatabase(temporaryFolder(), ours)
    const bytes = readFileSync(file)
    bytes.fill(0, 4096 * 3, 4096 * 6)
    writeFileSync(file, bytes)
    await expectDamaged(file)
  })
})

describe('a database of another version', () => {
  test('has a migration that is unknown here', async () => {
    const file = makeDatabase(temporaryFolder(), migrationsTable('29990101_000000_later'))
    expect(await check(file)).toBe(
      `The database file ${file} is of another version (its migration "29990101_000000_later" is unknown here): use the version that made it, or another data folder.`,
    )
  })

  test('has that migration only in the log of a killed server', async () => {
    const file = makeDatabase(temporaryFolder(), ours)
    writeAndDie(file, "INSERT INTO payload_migrations (name) VALUES ('29990101_000000_later')")
    expect(await check(file)).toContain('is of another version')
  })

  test("has another application's tables", async () => {
    const file = makeDatabase(temporaryFolder(), 'CREATE TABLE articles (id integer)')
    expect(await check(file)).toContain('has tables, but no finished migration of this portal')
  })

  test('was only half made, on a disk that was full', async () => {
    const file = makeDatabase(temporaryFolder(), `${migrationsTable()} ${manyRows}`)
    expect(await check(file)).toContain('has tables, but no finished migration of this portal')
  })
})
