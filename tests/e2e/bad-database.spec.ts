import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { freePort } from '../support/free-port'
import { expect, test } from './support/portal'
import { runPortal } from './support/running-portal'
import { ownEnvironment, templateFolder } from './support/template'

const spoil: Record<string, { how: (file: string) => void; says: RegExp }> = {
  'read-only': { how: (file) => chmodSync(file, 0o444), says: /read-only/ },
  damaged: {
    how: (file) => {
      const bytes = readFileSync(file)
      bytes.fill(0xff, 4096, bytes.length - 4096)
      writeFileSync(file, bytes)
    },
    says: /damaged/,
  },
  'no database at all': {
    how: (file) => writeFileSync(file, 'This was never a database.'),
    says: /damaged|not a SQLite database/,
  },
  'of another version': {
    how: (file) => {
      const database = new Database(file)
      database.exec(
        "INSERT INTO payload_migrations (name, batch) VALUES ('20990101_000000_future', 99)",
      )
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
    says: /another version/,
  },
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
const filesBeside = (file: string) =>
  readdirSync(path.dirname(file)).filter((name) => name.startsWith(path.basename(file)))

for (const [state, { how, says }] of Object.entries(spoil)) {
  test(`a server told to start on a database that is ${state} says so in one sentence`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-spoilt-'))
    try {
      cpSync(templateFolder(), folder, { recursive: true })
      const file = path.join(folder, 'julkisivu.db')
      how(file)
      const before = { hash: hashOf(file), files: filesBeside(file) }
      const args = ['scripts/start.js', '--port', String(await freePort()), '--data', folder]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        env: ownEnvironment(folder),
        encoding: 'utf8',
        timeout: 60_000,
      })
      expect(status).toBe(1)
      const said = (stdout + stderr).trim()
      expect(said).toMatch(says)
      expect(said).toContain(file)
      expect(said.split('\n')).toHaveLength(1)
      expect({ hash: hashOf(file), files: filesBeside(file) }).toEqual(before)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

const register = (url: string) =>
  fetch(`${url}/api/users/first-register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'x@example.org', password: 'secret-enough', name: 'X' }),
  })

test('nobody registers as the first user, not even where there is none', async ({ portal }) => {
  expect((await register(portal.url)).status).toBe(403)
  const empty = await runPortal()
  try {
    expect((await register(empty.url)).status).toBe(403)
    const login = await fetch(`${empty.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'x@example.org', password: 'secret-enough' }),
    })
    expect(login.status).toBe(401)
  } finally {
    await empty.remove()
  }
})
