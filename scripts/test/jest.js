import path from 'node:path'
import { runChild } from '../process/child.js'
import { root } from '../root.js'
import { withReportFile } from './report-file.js'
import { honestTally } from './tally.js'

const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')
const nodeOptions = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']

/**
 * Runs one project of jest.config.js.
 * @param {string} project @param {import('../process/child.js').Environment} env @param {string[]} forRunner
 */
export const runJest = async (project, env, forRunner) => {
  // libsql keeps a handle open, so a test that opened a database never ends by itself.
  const forced = project === 'integration' ? ['--forceExit'] : []
  const { code, report } = await withReportFile(async (file) => {
    const selection = ['--selectProjects', project, '--maxWorkers', '2', ...forced]
    const output = ['--json', '--outputFile', file]
    const args = [...nodeOptions, jest, ...selection, ...output, ...forRunner]
    return (await runChild(process.execPath, args, { env })).code
  })
  const counted = report && {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return honestTally(counted, code)
}
