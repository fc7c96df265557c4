import { spawn } from 'node:child_process'
import { once } from 'node:events'

const program = `
import Database from 'libsql'
const [file, ms] = process.argv.slice(1)
const database = new Database(file)
database.exec('PRAGMA busy_timeout = 10000')
database.exec('BEGIN IMMEDIATE')
console.log('held')
setTimeout(() => {
  database.exec('COMMIT')
  process.exit()
}, Number(ms))
`

/** Another process holds the write lock of a SQLite file. Resolves when it holds it. */
export const holdLock = async (file: string, ms: number) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file, String(ms)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const released = once(child, 'exit')
  await once(child.stdout, 'data')
  return { released }
}
