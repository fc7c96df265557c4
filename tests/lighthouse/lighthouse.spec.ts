import { expect } from '@playwright/test'
import { pageKinds } from '../e2e/support/pages'
import { test } from '../e2e/support/visited-portal'
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

for (const kind of ['home', 'program', 'city-region'] as const) {
  test(`Lighthouse gives ${kind} full scores, and nothing in it moves`, async ({
    portal,
  }, testInfo) => {
    const address = portal.url + pageKinds[kind]!.fi
    await fetch(address)
    const measured = await measure(address, runs)
    const medians = { page: kind, ...measured, missed: missed(measured) }
    testInfo.annotations.push({ type: 'lighthouse', description: JSON.stringify(medians) })
    expect(measured).toMatchObject({ ...fullScore, cls: 0 })
  })
}
