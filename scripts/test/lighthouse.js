import { ensureBrowser } from '../browser.js'
import { buildPortal } from '../steps/build-portal.js'
import { runPlaywright } from './playwright.js'

const config = 'tests/lighthouse/playwright.config.ts'

/** @param {{ lcp: number, tbt: number, cls: number, missed: string[] } & Record<string, unknown>} medians */
const row = ({ lcp, tbt, cls, missed, ...scores }) => ({
  ...scores,
  'LCP ms': Math.round(lcp),
  'TBT ms': Math.round(tbt),
  CLS: Number(cls.toFixed(4)),
  speed: missed.length > 0 ? `MISSED ${missed.join(', ')}` : 'reached',
})

/** Measures pages as Lighthouse does. @param {import('../process/child.js').Environment} env @param {string[]} forRunner */
export const runLighthouse = async (env, forRunner) => {
  const CHROMIUM_PATH = await ensureBrowser()
  await buildPortal()
  const { annotations, ...tally } = await runPlaywright(
    { ...env, CHROMIUM_PATH },
    forRunner,
    config,
  )
  const medians = annotations.flatMap(({ type, description = '' }) =>
    type === 'lighthouse' ? [row(JSON.parse(description))] : [],
  )
  console.log('\nLighthouse as a phone, medians of five:')
  console.table(medians)
  return tally
}
