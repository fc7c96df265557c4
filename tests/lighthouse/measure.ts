import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '@/scripts/browser'

/** Scores of 0 to 100, times in milliseconds. */
const scores = ['accessibility', 'best-practices', 'seo', 'performance'] as const
const audits = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const

export type Measured = Record<(typeof scores)[number] | keyof typeof audits, number>

const measureOnce = async (address: string, port: number): Promise<Measured> => {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...scores] })
  if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message)
  const { categories, audits: answers } = result.lhr
  return Object.fromEntries([
    ...scores.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ...Object.entries(audits).map(([name, id]) => [name, answers[id]?.numericValue ?? NaN]),
  ]) as Measured
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Medians of several runs on a phone as Lighthouse imagines one, each in a browser that knows nothing yet. */
export const measure = async (address: string, runs: number): Promise<Measured> => {
  const results: Measured[] = []
  for (let run = 0; run < runs; run += 1) {
    const browser = await launch({
      chromePath: findBrowser(),
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic'],
      logLevel: 'error',
    })
    try {
      results.push(await measureOnce(address, browser.port))
    } finally {
      browser.kill()
    }
  }
  const names = Object.keys(results[0] ?? {}) as (keyof Measured)[]
  return Object.fromEntries(
    names.map((name) => [name, median(results.map((result) => result[name]))]),
  ) as Measured
}
