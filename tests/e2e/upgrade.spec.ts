import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { toTextPath } from '@/i18n/routing'
import { readRows } from '../support/database-rows'
import { isFullRun, sampled } from './support/pages'
import { expect, test } from './support/portal'
import { runPortal } from './support/running-portal'
import { readSiteMap } from './support/site-map'

const fixtures = 'tests/fixtures/data-folders'
const kept = readdirSync(fixtures)
  .filter((name) => name.endsWith('.db.gz'))
  .sort()
/** The oldest has the longest way, the newest what was added last. */
const tried = isFullRun ? kept : kept.filter((name) => name === kept[0] || name === kept.at(-1))

type Rows = Record<string, unknown>[]

const withColumns = (rows: Rows, columns: string[]): Rows =>
  rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))

/** What a server notes for itself at its start. */
const ofTheServer = ['payload_kv']

/** What of a table has to stay; the states are taken anew under the schema of today. */
const keptColumns = (table: string, rows: Rows): string[] =>
  table === 'document_states' ? ['root', 'id'] : Object.keys(rows[0] ?? {})

test('there is a data folder of an earlier version to start on', () => {
  expect(kept).not.toEqual([])
})

for (const fixture of tried) {
  test(`a data folder of ${path.basename(fixture, '.db.gz')} starts today with nothing lost`, async () => {
    test.setTimeout(120_000)
    const folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-upgrade-'))
    const file = path.join(folder, 'julkisivu.db')
    writeFileSync(file, gunzipSync(readFileSync(path.join(fixtures, fixture))))
    const before = readRows(file)
    expect(Object.values(before).flat().length).toBeGreaterThan(300)
    const portal = await runPortal(folder)
    try {
      const mapped = await readSiteMap(portal.url)
      expect(mapped.length).toBeGreaterThan(60)
      for (const { path: address } of sampled(mapped, 5)) {
        for (const visited of [address, toTextPath(address)]) {
          expect((await fetch(portal.url + visited)).status, visited).toBe(200)
        }
      }
      await portal.stop()
      const after = readRows(path.join(portal.dataDir, 'julkisivu.db'))
      for (const [table, rows] of Object.entries(before)) {
        if (ofTheServer.includes(table)) continue
        const columns = keptColumns(table, rows)
        expect(withColumns(after[table] ?? [], columns), table).toEqual(withColumns(rows, columns))
      }
    } finally {
      await portal.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
