import path from 'node:path'
import { runChild } from '../process/child.js'
import { root } from '../root.js'
import { withReportFile } from './report-file.js'
import { honestTally } from './tally.js'

const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')

/** Runs the tests in a browser. @param {import('../process/child.js').Environment} env @param {string[]} forRunner */
export const runPlaywright = async (env, forRunner) => {
  const { code, report } = await withReportFile(async (file) => {
    const options = { env: { ...env, E2E_REPORT: file } }
    return (await runChild(process.execPath, [playwright, 'test', ...forRunner], options)).code
  })
  const counted = report && {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
  }
  return honestTally(counted, code)
}
