import path from 'node:path'
import { runChild } from '../process/child.js'
import { root } from '../root.js'
import { withReportFile } from './report-file.js'
import { honestTally } from './tally.js'

const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')

/** @typedef {import('./tally.js').Tally} Tally */
/** @typedef {{ type: string, description?: string }} Annotation */
/** @typedef {{ suites?: Suite[], specs?: { tests: { annotations: Annotation[] }[] }[] }} Suite */

/** @param {Suite[]} suites @returns {Annotation[]} */
const annotationsIn = (suites) =>
  suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)),
    ...annotationsIn(inner),
  ])

/**
 * Runs the tests in a browser.
 * @param {import('../process/child.js').Environment} env @param {string[]} forRunner
 * @param {string} [config] of another room than `tests/e2e`
 * @returns {Promise<Tally & { annotations: Annotation[] }>} with what the tests noted
 */
export const runPlaywright = async (env, forRunner, config = 'playwright.config.ts') => {
  const { code, report } = await withReportFile(async (file) => {
    const options = { env: { ...env, E2E_REPORT: file } }
    const args = [playwright, 'test', '--config', config, ...forRunner]
    return (await runChild(process.execPath, args, options)).code
  })
  const counted = report && {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
    skipped: report.stats.skipped,
  }
  return { ...honestTally(counted, code), annotations: annotationsIn(report?.suites ?? []) }
}
