import { describe, expect, test } from '@jest/globals'
import Database from 'libsql'
import { setTimeout as pause } from 'node:timers/promises'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { repository } from '../scripts/support/run-script'
import { makeThemes } from './support/themes'

const count = (file: string) =>
  (new Database(file).prepare('SELECT count(*) AS n FROM themes').get() as { n: number }).n

describe('the one writing connection', () => {
  test('shows nobody a save before its end', async () => {
    const { file, writer } = makeThemes()
    const save = await writer.begin()
    save.connection.exec("INSERT INTO themes VALUES (1, 'a', NULL)")
    expect(count(file)).toBe(0)
    save.commit()
    expect(count(file)).toBe(1)
  })

  test('leaves nothing of a save in whose middle the process is killed', async () => {
    const { file } = makeThemes()
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import Database from 'libsql'
       const database = new Database(${JSON.stringify(file)})
       database.exec("BEGIN IMMEDIATE; INSERT INTO themes VALUES (1, 'a', NULL)")
       process.kill(process.pid, 'SIGKILL')`,
      ],
      { cwd: repository },
    )
    expect(count(file)).toBe(0)
  })

  test('lets saves in one after the other', async () => {
    const { file, writer } = makeThemes()
    const first = await writer.begin()
    let isSecondIn = false
    const second = writer.begin().then((save) => {
      isSecondIn = true
      return save
    })
    await pause(50)
    expect(isSecondIn).toBe(false)
    first.rollback()
    const save = await second
    save.connection.exec("INSERT INTO themes VALUES (2, 'b', NULL)")
    save.commit()
    expect(count(file)).toBe(1)
  })

  test('waits for another process without stopping anything else, and loses nothing after giving up', async () => {
    const { file, writer, saveTheme } = makeThemes()
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    let ticks = 0
    const ticking = setInterval(() => (ticks += 1), 10)
    await expect(writer.begin()).rejects.toThrow('locked')
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(2)
    other.exec('COMMIT')
    for (let id = 1; id <= 20; id += 1) await saveTheme(id, `w${id}`)
    expect(count(file)).toBe(20)
  })

  test('leaves nothing in the file of what was deleted', async () => {
    const { file, writer } = makeThemes()
    const change = async (sql: string) => {
      const save = await writer.begin()
      save.connection.exec(sql)
      save.commit()
    }
    const words = 'Soita minulle. '
    await change(`INSERT INTO themes VALUES (1, '${words.repeat(1000)}', NULL)`)
    await change(`INSERT INTO themes VALUES (2, '${words}', NULL)`)
    const isInFile = () => {
      new Database(file).exec('PRAGMA wal_checkpoint(TRUNCATE)')
      return readFileSync(file).includes(words)
    }
    expect(isInFile()).toBe(true)
    await change("UPDATE themes SET program = ''")
    expect(isInFile()).toBe(false)
  })

  test('takes nothing more from a save that has ended', async () => {
    const { writer } = makeThemes()
    const save = await writer.begin()
    save.rollback()
    expect(() => save.ensureOpen()).toThrow('has ended')
    expect(() => save.commit()).toThrow('has ended')
  })

  test('undoes a save whose end fails, and lets the next one in', async () => {
    const { file, writer, saveTheme } = makeThemes()
    const save = await writer.begin()
    save.connection.exec("PRAGMA defer_foreign_keys = ON; INSERT INTO themes VALUES (1, 'a', 99)")
    expect(() => save.commit()).toThrow('FOREIGN KEY')
    await saveTheme(2, 'b')
    expect(count(file)).toBe(1)
  })
})
