import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { withDatabase } from '@/database/mongo-url'
import { loadingLexical } from '@/scripts/process/loading-lexical.js'
import { expect, test } from '@playwright/test'
import { dropDatabase } from '../support/mongo-database'
import { pageKinds } from '../support/pages'
import { runPortal } from '../support/running-portal'
import { findBy, signIn } from '../support/staff'
import { ownEnvironment } from '../support/template'
import { within5s } from '../support/within-5s'

const run = promisify(execFile)
const tsx = 'node_modules/tsx/dist/cli.mjs'
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

test.setTimeout(900_000)

/** The two places and the move between them. */
const makeMove = () => {
  const old = mkdtempSync(path.join(tmpdir(), 'julkisivu-old-'))
  const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-new-'))
  const file = path.join(old, 'julkisivu.db')
  const to = withDatabase(process.env.E2E_MONGODB_URL ?? '', path.basename(folder))
  const env = { ...ownEnvironment(old), DATABASE_URL: `file:${file}` }
  const args = ['--from', `file:${file}`, '--to', to, '--data', folder]
  return {
    ...{ old, folder, file, to, env },
    move: () => run(process.execPath, ['scripts/migrate-database.js', ...args], { env }),
    remove: async () => {
      await dropDatabase(to)
      for (const place of [old, folder]) rmSync(place, { recursive: true, force: true })
    },
  }
}

test('a portal moves from SQLite to MongoDB once, with its media, and the source stays', async () => {
  const { old, folder, file, to, env, move, remove } = makeMove()
  try {
    await run(process.execPath, ['scripts/seed.js', '--data', old], { env })
    mkdirSync(path.join(old, 'media'), { recursive: true })
    writeFileSync(path.join(old, 'media', 'kuva.bin'), Buffer.from([1, 2, 3]))
    const before = hashOf(file)
    const { stdout } = await move()
    expect(stdout).toMatch(/all counts and checksums are equal/)
    expect(stdout).toMatch(/^ +5 {2}\w+ {2}themes$/m)
    expect(stdout).not.toContain('search-changes')
    expect(hashOf(file)).toBe(before)
    expect(hashOf(path.join(folder, 'media', 'kuva.bin'))).toBe(
      hashOf(path.join(old, 'media', 'kuva.bin')),
    )
    await expect(move()).rejects.toThrow(/is not empty/)
    const portal = await runPortal(old, { DATABASE_URL: to })
    try {
      const staff = await signIn(portal, 'publisher')
      const { id } = findBy(await staff.list('programs', 'fi'), 'code', 'INKA')
      await staff.publish('programs', id, 'fi', { summary: 'Muutettu uudessa paikassa.' })
      const seen = async () => (await fetch(portal.url + pageKinds.program!.fi)).text()
      await within5s(async () => expect(await seen()).toContain('Muutettu uudessa paikassa.'))
      // The index is of the new database: its hits lead to records by their new ids.
      const found = async () => {
        const answer = await fetch(`${portal.url}/fi/haku.json?hakusanat=muutettu`)
        return answer.status === 200 ? answer.text() : ''
      }
      await expect.poll(found, { timeout: 30_000 }).toContain(pageKinds.program!.fi)
    } finally {
      await portal.remove()
    }
  } finally {
    await remove()
  }
})

test('ten thousand records move within three minutes and 500 MB', async () => {
  test.skip(!process.env.TEST_FULL, 'minutes of filling: in npm run test:full')
  const { env, move, remove } = makeMove()
  const many = { ...env, MANY_RECORDS: '10000', PAYLOAD_SECRET: 'for this run' }
  try {
    await run(process.execPath, [tsx, 'tests/e2e/support/many-records.ts'], {
      env: loadingLexical(many),
    })
    const start = Date.now()
    const { stdout } = await move()
    const seconds = (Date.now() - start) / 1000
    const [last = ''] = stdout.trim().split('\n').slice(-1)
    console.log(last)
    const [, records, memory] = last.match(/^Moved (\d+) records .* with (\d+) MB/) ?? []
    expect(Number(records)).toBeGreaterThan(10_000)
    expect(seconds).toBeLessThan(180)
    expect(Number(memory)).toBeLessThan(500)
  } finally {
    await remove()
  }
})
