import { pageKinds } from '../e2e/support/pages'
import { expect, test } from '../e2e/support/portal'
import { measure, type Measured } from './measure'

const runs = 5
const fullScore = { accessibility: 100, 'best-practices': 100, seo: 100 }

/** A speed is a benchmark: it is printed beside its target, and no machine that is busy fails by it. */
const speeds: { name: string; isReached: (measured: Measured) => boolean }[] = [
  { name: 'performance ≥ 98', isReached: ({ performance }) => performance >= 98 },
  { name: 'LCP ≤ 1500 ms', isReached: ({ lcp }) => lcp <= 1500 },
  { name: 'TBT ≤ 50 ms', isReached: ({ tbt }) => tbt <= 50 },
]

const missed = (measured: Measured) =>
  speeds.filter(({ isReached }) => !isReached(measured)).map(({ name }) => name)

const medians: Record<string, object> = {}

for (const kind of ['home', 'program', 'city-region'] as const) {
  test(`Lighthouse gives ${kind} full scores, and nothing in it moves`, async ({ portal }) => {
    const address = portal.url + pageKinds[kind]!.fi
    await fetch(address)
    const measured = await measure(address, runs)
    medians[kind] = {
      ...measured,
      lcp: `${Math.round(measured.lcp)} ms`,
      tbt: `${Math.round(measured.tbt)} ms`,
      speed: missed(measured).length > 0 ? `MISSED ${missed(measured).join(', ')}` : 'reached',
    }
    expect(measured).toMatchObject({ ...fullScore, cls: 0 })
  })
}

test.afterAll(() => {
  console.log(`\nLighthouse, phone, medians of ${runs} runs:`)
  console.table(medians)
})
