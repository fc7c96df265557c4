// How well the search answers the queries of a gold set.
import { createAnalyser, type AnalyserOptions } from '../../search/analysis/create-analyser'
import type { LanguageAnalyser } from '../../search/analysis/language-analyser'
import { fts5Search } from './fts5-search'
import type { GoldSet } from './gold'
import { measure, type Measures } from './measure'
import { fallbackTargets, judge, qualityTargets } from './targets'

type Results = Record<string, Measures>
export type QualityOfSet = {
  docs: number
  build_ms: number
  query_ms: { p50: number; p95: number }
} & { [task: string]: Measures | number | { p50: number; p95: number } }

const percent = (share: number) => (100 * share).toFixed(1)

const lineOf = (task: string, { n, P, R, F1, F1ci95, MRR, hit10 }: Measures) =>
  `  ${task.padEnd(12)} n ${String(n).padStart(4)}  P ${percent(P)}  R ${percent(R)}  F1 ${percent(F1)} ` +
  `[${F1ci95.map(percent).join('–')}]  MRR ${percent(MRR)}  hit@10 ${percent(hit10)}`

const middle = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0

/** Text of another kind than the treebank whose words the dictionary's own list shares. */
export const isOutOfDomain = (name: string) => name.startsWith('fi-ood')

const judged = (name: string, analyser: LanguageAnalyser, results: Results): string[] => {
  const { locale, description } = analyser
  const targets =
    description.method === 'fallback'
      ? fallbackTargets[locale]
      : qualityTargets[isOutOfDomain(name) ? 'fi out of domain' : locale]
  return Object.entries(targets ?? {}).flatMap(([what, target]) => {
    const [task = '', key] = what.split(' ') as [string, 'R' | 'F1' | 'MRR' | 'hit10']
    const value = results[task]?.[key]
    if (value === undefined) return []
    return [`  ${what.padEnd(15)} ${percent(value)}  (${judge(100 * value, target)})`]
  })
}

export const measureQuality = async (
  { name, locale, docs, tasks }: GoldSet,
  kind: AnalyserOptions['kind'],
): Promise<QualityOfSet> => {
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
  const results: Results = {}
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
  judged(name, analyser, results).forEach((line) => console.log(line))
  return { docs: docs.length, build_ms: build, ...results, query_ms: time }
}

/** By the name of each set: what `--json` writes. */
export const measureSets = async (
  sets: GoldSet[],
  kind: AnalyserOptions['kind'],
): Promise<Record<string, QualityOfSet>> => {
  const results: Record<string, QualityOfSet> = {}
  for (const set of sets) results[set.name] = await measureQuality(set, kind)
  return results
}
