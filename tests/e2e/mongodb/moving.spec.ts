import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { withDatabase } from '@/database/mongo-url'
import { expect, test } from '@playwright/test'
import { dropDatabase } from '../support/mongo-database'
import { ownEnvironment } from '../support/template'

const run = promisify(execFile)
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

test.setTimeout(240_000)

test('a portal moves from SQLite to MongoDB once, with its media, and the source stays', async () => {
  const old = mkdtempSync(path.join(tmpdir(), 'julkisivu-old-'))
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-new-'))
  const file = path.join(old, 'julkisivu.db')
  const to = withDatabase(process.env.E2E_MONGODB_URL ?? '', path.basename(folder))
  const env = { ...ownEnvironment(old), DATABASE_URL: `file:${file}` }
  const move = () =>
    run(
      process.execPath,
      ['scripts/migrate-database.js', '--from', `file:${file}`, '--to', to, '--data', folder],
      { env },
    )
  try {
    await run(process.execPath, ['scripts/seed.js', '--data', old], { env })
    mkdirSync(path.join(old, 'media'))
    writeFileSync(path.join(old, 'media', 'kuva.bin'), Buffer.from([1, 2, 3]))
    const before = hashOf(file)
    const { stdout } = await move()
    expect(stdout).toMatch(/all counts and checksums are equal/)
    expect(stdout).toMatch(/^ +5 {2}\w+ {2}themes$/m)
    expect(hashOf(file)).toBe(before)
    expect(hashOf(path.join(folder, 'media', 'kuva.bin'))).toBe(
      hashOf(path.join(old, 'media', 'kuva.bin')),
    )
    await expect(move()).rejects.toThrow(/is not empty/)
  } finally {
    await dropDatabase(to)
    for (const place of [old, folder]) rmSync(place, { recursive: true, force: true })
  }
})
