// What search costs over many documents: time of a query with five facets and highlighting, of a rebuild and of an
// update, memory, and how long the thread that answers visitors was ever held up.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createAnalyser } from '../../search/analysis/create-analyser'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { analysePatiently } from '../../search/engine/analyse-patiently'
import type { SearchEngine } from '../../search/engine/search-engine'
import { openWorkerEngine } from '../../search/engine/worker-engine'
import { buildSearchWorker } from '../../search/engine/worker/build.js'
import { pseudoDocuments } from './cost-documents'
import { answeringBadTexts } from './cost-bad-texts'
import { askingAsReaders, costQueries, type CostQuery } from './cost-queries'
import { at, clocks, summary, summaryOf, timed, watchingLoop, type Time } from './cost-times'
import { measureUpdates } from './cost-updates'
import { costTargets, judge } from './targets'

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20)
const rss = () => process.memoryUsage.rss()

async function* analysed(sentences: string[], count: number, analyser: LanguageAnalyser) {
  for (const document of pseudoDocuments(sentences, count)) {
    yield await analysePatiently(document, analyser)
  }
}

const measureQueries = async (
  engine: SearchEngine,
  queries: CostQuery[],
  analyser: LanguageAnalyser,
) => {
  const search = askingAsReaders(engine, analyser)
  const times = new Map<string, Time[]>()
  for (const { kind, clauses } of queries) {
    const time = await timed(() => search(clauses))
    for (const key of ['all', kind]) times.set(key, [...(times.get(key) ?? []), time])
  }
  return times
}

const printFigure = (name: string, value: number, unit: string, target: keyof typeof costTargets) =>
  console.log(
    `  ${name.padEnd(40)} ${value.toFixed(1)} ${unit}  (${judge(value, costTargets[target])})`,
  )

/** Prints what search costs over so many documents that are made of these sentences. */
export const measureCost = async (sentences: string[], count: number): Promise<void> => {
  const idle = rss()
  const analyser = createAnalyser('fi')
  const folder = mkdtempSync(path.join(tmpdir(), 'search-cost-'))
  await buildSearchWorker()
  const engine = openWorkerEngine({ folder, analyserVersion: analyser.version, limit: 60_000 })
  try {
    console.log(`\n${count} documents, ${analyser.version}`)
    const [rebuild, rebuildWait] = await watchingLoop(() =>
      timed(() => engine.rebuild(analysed(sentences, count, analyser))),
    )
    const { documents, bytes } = await engine.health()
    console.log(`  ${documents} in the index, ${megabytes(bytes)} MB on disk`)
    printFigure('rebuild with analysis', rebuild.clock / 1000, 's', 'rebuild')
    console.log(`    processor ${(rebuild.processor / 1000).toFixed(1)} s`)
    printFigure('event loop, longest wait in rebuild', rebuildWait, 'ms', 'loopBlock')
    const texts = [...pseudoDocuments(sentences, 400)].map(({ body }) => body)
    const queries = costQueries(texts, analyser)
    const [times, wait] = await watchingLoop(() => measureQueries(engine, queries, analyser))
    const all = clocks(times.get('all') ?? [])
    printFigure('query, five facets, highlight: p50', at(all, 0.5), 'ms', 'queryMiddle')
    printFigure('query, five facets, highlight: p95', at(all, 0.95), 'ms', 'querySlow')
    for (const [kind, list] of times) console.log(`    ${kind}: ${summary(list)}`)
    printFigure('event loop, longest wait in queries', wait, 'ms', 'loopBlock')
    const words = [...new Set(texts.flatMap((text) => text.match(/\p{L}{6,}/gu) ?? []))]
    const answerBad = answeringBadTexts(engine, analyser, words)
    const [bad, badWait] = await watchingLoop(answerBad)
    printFigure('bad input: p99', at(bad, 0.99), 'ms', 'badInput')
    console.log(`    ${summaryOf(bad)} (n ${bad.length})`)
    printFigure('event loop, longest wait in bad input', badWait, 'ms', 'loopBlock')
    const [changes, changesWait] = await watchingLoop(() =>
      measureUpdates(engine, sentences, analyser),
    )
    printFigure('update visible: p95', at(clocks(changes), 0.95), 'ms', 'update')
    console.log(`    ${summary(changes)}`)
    printFigure('event loop, longest wait in updates', changesWait, 'ms', 'loopBlock')
    printFigure('memory over an idle process', megabytes(rss() - idle), 'MB', 'memory')
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
