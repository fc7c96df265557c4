import { setTimeout as pause } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { beforeAll, expect, test } from '@jest/globals'
import type { SearchDocument } from '@/search/engine/search-engine'
import { openWorkerEngine } from '@/search/engine/worker-engine'
import { PartThread } from '@/search/engine/worker/part-thread'
import { builtWorker } from '@/tests/support/search/built-worker'
import { inStream, query, word } from '@/tests/support/search/documents'
import { answerOf, describeSearchEngine } from '@/tests/support/search/search-engine-contract'
import { temporaryFolder } from '@/tests/support/search/temporary-folder'

const analyserVersion = 'word-list-1'
const contractFolder = temporaryFolder()
const manyFolder = temporaryFolder()
const lateFolder = temporaryFolder()
const stoppedFolder = temporaryFolder()

beforeAll(() => builtWorker())

describeSearchEngine('the FTS5 engine in a thread', async () => {
  await builtWorker()
  // What it answers is asked here, not how soon: a machine that is busy may start threads slowly.
  return openWorkerEngine({ folder: contractFolder, analyserVersion, limit: 60_000 })
})

const many = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${number}`,
    locale: 'fi',
    title: `kunta ${number}`,
    body: 'suuri kaupunki ja seutu '.repeat(10) + number,
    facets: { year: [`${2000 + (number % 20)}`], theme: [`t${number % 7}`] },
  }))

const heavy = () =>
  query(
    ['kunta', 'suuri', 'kaupunki', 'seutu', 'ja'].map((text) => word(text, { occur: 'should' })),
    { facets: ['year', 'theme', 'type', 'basis', 'status'] },
  )

/** Longest wait of this thread in milliseconds, its last turn included, and how long the work took. */
const watched = async (work: () => Promise<unknown>) => {
  const begin = performance.now()
  let wait = 0
  let last = begin
  const tick = () => {
    const now = performance.now()
    wait = Math.max(wait, now - last)
    last = now
  }
  const ticking = setInterval(tick, 5)
  await work()
  tick()
  clearInterval(ticking)
  return { wait, took: last - begin }
}

/** Milliseconds that nobody notices; where the machine is slow, a fifth of the work. */
const unnoticed = (took: number): number => Math.max(50, took / 5)

test('neither a search nor a rebuild holds up the thread that asks', async () => {
  const engine = openWorkerEngine({ folder: manyFolder, analyserVersion, limit: 60_000 })
  await engine.rebuild(inStream(many(3_000)))
  const work = async () => {
    const rebuilt = engine.rebuild(inStream(many(50)))
    await Promise.all(Array.from({ length: 20 }, () => engine.search(heavy())))
    await rebuilt
  }
  // A machine with other work stalls now and then, also when idle: more runs tell that from what holds up most of them.
  const runs = { held: 0, free: 0 }
  while (runs.held + runs.free < 5 || (runs.held >= runs.free && runs.held < 12)) {
    const { wait, took } = await watched(work)
    const idle = await watched(() => pause(took))
    runs[wait - idle.wait < unnoticed(took) ? 'free' : 'held'] += 1
  }
  await engine.close()
  expect(runs.free).toBeGreaterThan(runs.held)
}, 240_000)

test('a thread that stops is started again, and what was asked of it is answered', async () => {
  const thread = new PartThread({
    role: 'live',
    folder: stoppedFolder,
    analyserVersion,
    limits: {},
    isRestarted: true,
  })
  expect(await thread.call('facts', [])).toMatchObject({ state: 'missing' })
  const asked = thread.call('facts', [])
  await (Reflect.get(thread, 'worker') as Worker).terminate()
  expect(await asked).toMatchObject({ state: 'missing' })
  expect(await thread.call('facts', [])).toMatchObject({ state: 'missing' })
  await thread.close()
  await expect(thread.call('facts', [])).rejects.toThrow('closed')
}, 60_000)

test('a search that takes too long is given up, and the next one answered', async () => {
  const options = { folder: lateFolder, analyserVersion }
  const filling = openWorkerEngine(options)
  await filling.rebuild(inStream(many(3_000)))
  await filling.close()
  const engine = openWorkerEngine({ ...options, limit: 1 })
  await expect(engine.search(heavy())).rejects.toThrow('took more than 1 ms')
  await engine.close()
  const patient = openWorkerEngine({ ...options, limit: 30_000 })
  expect((await answerOf(patient, [word('kunta')])).total).toBe(3_000)
  await patient.close()
}, 120_000)
