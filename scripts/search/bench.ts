// Measures the search over a gold set, in the shape that its own evaluator writes.
//   npm run bench:search -- --gold FILE [--sets a,b] [--group 10] [--analysis fallback] [--json OUT]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createAnalyser } from '../../search/analysis/create-analyser'
import { readGold, type GoldSet } from './gold'
import { measure, type Measures } from './measure'
import { fts5Search } from './fts5-search'

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    sets: { type: 'string' },
    group: { type: 'string', default: '1' },
    analysis: { type: 'string', default: 'auto' },
    json: { type: 'string' },
  },
})
if (!values.gold) throw new Error('Name a gold set: npm run bench:search -- --gold FILE')

const percent = (share: number) => (100 * share).toFixed(1)

const lineOf = (task: string, { n, P, R, F1, F1ci95, MRR, hit10 }: Measures) =>
  `  ${task.padEnd(12)} n ${String(n).padStart(4)}  P ${percent(P)}  R ${percent(R)}  F1 ${percent(F1)} ` +
  `[${F1ci95.map(percent).join('–')}]  MRR ${percent(MRR)}  hit@10 ${percent(hit10)}`

const middle = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0

const measureSet = async ({ name, locale, docs, tasks }: GoldSet) => {
  const kind = values.analysis === 'fallback' ? 'fallback' : 'auto'
  const analyser = createAnalyser(locale, { kind })
  const start = performance.now()
  const { search, close } = await fts5Search(analyser, docs)
  const build = Math.round(performance.now() - start)
  const times: number[] = []
  const answer = (compounds: boolean) => async (query: string) => {
    const before = performance.now()
    const found = await search(query, { compounds, correct: true })
    times.push(performance.now() - before)
    return found
  }
  const results: Record<string, Measures> = {}
  for (const [task, queries] of Object.entries(tasks)) {
    results[task] = await measure(queries, answer(true))
  }
  results.AnoCompounds = await measure(tasks.A ?? [], answer(false))
  await close()
  times.sort((a, b) => a - b)
  const time = { p50: middle(times, 0.5), p95: middle(times, 0.95) }
  console.log(
    `\n${name}: ${docs.length} docs, ${analyser.version}, build ${build} ms, ` +
      `query p50 ${time.p50.toFixed(2)} p95 ${time.p95.toFixed(2)} ms`,
  )
  for (const [task, measures] of Object.entries(results)) console.log(lineOf(task, measures))
  return [name, { docs: docs.length, build_ms: build, ...results, query_ms: time }] as const
}

const sets = readGold(values.gold, values.sets?.split(','), Number(values.group))
const measured = []
for (const set of sets) measured.push(await measureSet(set))
const results = Object.fromEntries(measured)
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`)
