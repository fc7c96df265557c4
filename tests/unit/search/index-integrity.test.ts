import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import Libsql from 'libsql'
import { openFts5Engine } from '@/search/engine/fts5-engine'
import type { SearchEngine } from '@/search/engine/search-engine'
import { withSelfRepair } from '@/search/engine/self-repair'
import { analysed, documents, inStream, query, word } from '@/tests/support/search/documents'
import { answerOf } from '@/tests/support/search/search-engine-contract'

jest.setTimeout(120_000)

let folder: string
let engine: SearchEngine | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'julkisivu-index-'))
})
afterEach(async () => {
  await engine?.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = (analyserVersion = 'word-list-1'): SearchEngine =>
  (engine = openFts5Engine({ folder, analyserVersion }))

const built = async (): Promise<string> => {
  const first = open()
  await first.rebuild(inStream(documents))
  await first.close()
  return path.join(folder, 'index-1.db')
}

const stateOf = async (opened: SearchEngine) => (await opened.health()).state
const kunta = query([word('kunta')])

const execute = (file: string, statements: string) => {
  const database = new Libsql(file)
  database.exec(statements)
  database.close()
}

/** Every part of the index agrees with every other. */
const expectSound = (file: string) => {
  const database = new Libsql(file)
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  const documentsIn = database.prepare("SELECT count(*) AS n FROM documents WHERE locale = 'fi'")
  const wordsIn = database.prepare('SELECT count(*) AS n FROM words_fi')
  expect(wordsIn.get()).toEqual(documentsIn.get())
  database.close()
}

const killedAfter = async (task: string, lines: number): Promise<number> => {
  const script = 'tests/support/search/written-until-killed.ts'
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  let last = -1
  let seen = 0
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line)
    if (++seen === lines) child.kill('SIGKILL')
  }
  if (child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  return last
}

test('an index outlives the process that made it', async () => {
  await built()
  expect((await answerOf(open(), [word('kunta')])).total).toBe(3)
})

test('an index of another analysis is not asked', async () => {
  await built()
  const other = open('word-list-2')
  expect(await stateOf(other)).toBe('foreign')
  expect(await other.search(kunta)).toEqual({ state: 'rebuilding' })
})

test.each([
  [
    'someone else’s text',
    (file: string) => writeFileSync(file, 'not a database '.repeat(1_000)),
    'damaged',
  ],
  ['an empty file', (file: string) => writeFileSync(file, ''), 'foreign'],
  [
    'another database',
    (file: string) => {
      rmSync(file)
      execute(file, 'CREATE TABLE documents (id); PRAGMA user_version = 1')
    },
    'foreign',
  ],
  [
    'an index of another schema',
    (file: string) => {
      execute(file, 'PRAGMA user_version = 999')
    },
    'foreign',
  ],
] as const)('%s in the index’s place is seen, and built anew', async (_, spoil, state) => {
  spoil(await built())
  const opened = open()
  expect(await opened.search(kunta)).toEqual({ state: 'rebuilding' })
  expect(await stateOf(opened)).toBe(state)
  await opened.rebuild(inStream(documents))
  expect((await answerOf(opened, [word('kunta')])).total).toBe(3)
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(['index-2.db'])
})

test('an index whose middle is overwritten never answers with an error', async () => {
  const file = await built()
  const { size } = statSync(file)
  const descriptor = openSync(file, 'r+')
  for (let at = 4096; at < size; at += 4096)
    writeSync(descriptor, Buffer.alloc(4096, 0xa5), 0, 4096, at)
  const opened = open()
  expect(await opened.search(kunta)).toEqual({ state: 'rebuilding' })
  expect(await stateOf(opened)).toBe('damaged')
})

test('an index that is deleted under an open engine is missed', async () => {
  const file = await built()
  const opened = open()
  expect((await answerOf(opened, [word('kunta')])).total).toBe(3)
  rmSync(file)
  expect(await opened.search(kunta)).toEqual({ state: 'rebuilding' })
})

test('an index that another process has built takes over', async () => {
  await built()
  const opened = open()
  const other = openFts5Engine({ folder, analyserVersion: 'word-list-1' })
  await other.rebuild(inStream(documents.slice(0, 1)))
  await other.close()
  expect((await answerOf(opened, [])).total).toBe(1)
})

test('what changes during a rebuild is in the new index', async () => {
  const opened = open()
  await opened.rebuild(inStream(documents))
  const [first, second] = documents
  if (!first || !second) throw new Error('No documents')
  async function* changing() {
    yield* inStream(documents)
    await opened.upsert([analysed({ ...first!, body: 'uutuus' })])
    await opened.remove([second!.id])
    // The old index knows at once.
    expect((await answerOf(opened, [word('uutuus')])).total).toBe(1)
  }
  await opened.rebuild(changing())
  expect((await answerOf(opened, [word('uutuus')])).total).toBe(1)
  expect((await answerOf(opened, [])).total).toBe(7)
  expect(await opened.health()).toMatchObject({ pending: 0, isRebuilding: false })
})

test('changes without an index are counted until one is built', async () => {
  const opened = open()
  await opened.upsert(documents.slice(0, 2).map(analysed))
  expect((await opened.health()).pending).toBe(2)
  await opened.rebuild(inStream(documents))
  expect((await opened.health()).pending).toBe(0)
})

test('a rebuild whose source fails leaves the old index in use', async () => {
  const opened = open()
  await opened.rebuild(inStream(documents))
  async function* failing() {
    yield* inStream(documents.slice(0, 1))
    throw new Error('The database is away')
  }
  await expect(opened.rebuild(failing())).rejects.toThrow('The database is away')
  expect((await answerOf(opened, [])).total).toBe(8)
  expect(readdirSync(folder).some((name) => name.startsWith('building'))).toBe(false)
})

test('a process killed while it changes documents loses none that it had stored', async () => {
  await built()
  const last = await killedAfter('upsert', 40)
  const { total } = await answerOf(open(), [word('uusi')])
  expect(total).toBeGreaterThanOrEqual(last + 1)
  expect(total).toBeLessThanOrEqual(last + 2)
  expectSound(path.join(folder, 'index-1.db'))
})

test('a process killed while it rebuilds leaves the old index, and the next rebuild clears up', async () => {
  await built()
  await killedAfter('rebuild', 5)
  expect(readdirSync(folder).some((name) => name.startsWith('building'))).toBe(true)
  const opened = open()
  expect((await answerOf(opened, [word('kunta')])).total).toBe(3)
  expectSound(path.join(folder, 'index-1.db'))
  await opened.rebuild(inStream(documents))
  expect(readdirSync(folder).some((name) => name.startsWith('building'))).toBe(false)
  expect(existsSync(path.join(folder, 'index-2.db'))).toBe(true)
})

test('a missing index is built in the background, once', async () => {
  const told: string[] = []
  let asked = 0
  const source = () => {
    asked += 1
    return inStream(documents)
  }
  const kept = withSelfRepair(open(), source, (message) => told.push(message))
  expect(await kept.search(kunta)).toEqual({ state: 'rebuilding' })
  while (!told.includes('The search index is ready')) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect((await answerOf(kept, [word('kunta')])).total).toBe(3)
  expect(asked).toBe(1)
})
