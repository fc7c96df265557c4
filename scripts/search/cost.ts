// What search costs over many documents: time of a query with five facets and highlighting, of a rebuild and of an
// update, memory, and how long the thread that answers visitors was ever held up.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { analyseDocument } from '../../search/engine/analyse-document'
import { expandQuery } from '../../search/engine/expand-query'
import type { Clause } from '../../search/engine/query-model'
import type { SearchEngine } from '../../search/engine/search-engine'
import { openWorkerEngine } from '../../search/engine/worker-engine'
import { buildSearchWorker } from '../../search/engine/worker/build.js'
import { documentsOf, textsOf } from './cost-documents'
import { costQueries, type CostQuery } from './cost-queries'

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)
const rss = () => process.memoryUsage.rss()

/** Milliseconds: by the clock, and of the processor, which a busy machine does not stretch. */
type Time = { clock: number; processor: number }

const timed = async (work: () => Promise<unknown>): Promise<Time> => {
  const begin = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - begin, processor: (user + system) / 1000 }
}

const inSeconds = ({ clock, processor }: Time): string =>
  `${(clock / 1000).toFixed(1)} s (processor ${(processor / 1000).toFixed(1)} s)`

const summaryOf = (times: number[]): string => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} p95 ${at(0.95)} max ${at(1)} ms`
}

const summary = (times: Time[]): string =>
  `${summaryOf(times.map(({ clock }) => clock))}, processor ` +
  `${summaryOf(times.map(({ processor }) => processor))} (n ${times.length})`

/** What was done while it looked, and the longest wait of the event loop in milliseconds. */
const watchingLoop = async <Value>(work: () => Promise<Value>): Promise<[Value, string]> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const value = await work()
  delay.disable()
  return [value, `${(delay.max / 1e6).toFixed(0)} ms`]
}

const measureQueries = async (
  engine: SearchEngine,
  queries: CostQuery[],
  analyser: LanguageAnalyser,
) => {
  const search = (clauses: Clause[]) =>
    engine.search(
      expandQuery(
        {
          locale: analyser.locale,
          clauses,
          filters: {},
          facets: ['type', 'theme', 'cityRegion', 'year', 'sourceType'],
          sort: 'relevance',
          page: { size: 20, offset: 0 },
          spelling: 'off',
        },
        { [analyser.locale]: analyser },
      ),
    )
  const times = new Map<string, Time[]>()
  for (const { kind, clauses } of queries) {
    const time = await timed(() => search(clauses))
    for (const key of ['all', kind]) times.set(key, [...(times.get(key) ?? []), time])
  }
  return times
}

const measureUpdates = async (engine: SearchEngine, file: string, analyser: LanguageAnalyser) => {
  const texts = await textsOf(file, 100)
  const times: Time[] = []
  for (const [index, body] of texts.entries()) {
    const document = { id: `${index + 1}`, locale: analyser.locale, title: body.slice(0, 60), body }
    const analysed = analyseDocument({ ...document, facets: {} }, analyser)
    times.push(await timed(() => engine.upsert([analysed])))
  }
  return times
}

/** @param file pseudo-documents, one JSON object per line */
export const measureCost = async (file: string, analyser: LanguageAnalyser): Promise<void> => {
  const idle = rss()
  const folder = mkdtempSync(path.join(tmpdir(), 'search-cost-'))
  await buildSearchWorker()
  const engine = openWorkerEngine({ folder, analyserVersion: analyser.version, limit: 60_000 })
  try {
    const [rebuild, rebuildWait] = await watchingLoop(() =>
      timed(() => engine.rebuild(documentsOf(file, analyser))),
    )
    const { documents, bytes } = await engine.health()
    console.log(`${documents} documents, ${analyser.version}, ${megabytes(bytes)} MB on disk`)
    console.log(`rebuild with analysis ${inSeconds(rebuild)}, loop ${rebuildWait}`)
    const queries = costQueries(await textsOf(file, 400), analyser)
    const [times, wait] = await watchingLoop(() => measureQueries(engine, queries, analyser))
    for (const [kind, list] of times) console.log(`query, ${kind}: ${summary(list)}`)
    console.log(`event loop, longest wait during queries: ${wait}`)
    console.log(`update visible: ${summary(await measureUpdates(engine, file, analyser))}`)
    console.log(`memory over an idle process: ${megabytes(rss() - idle)} MB`)
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
