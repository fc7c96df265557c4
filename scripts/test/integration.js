import { runJest } from './jest.js'
import { sumOf } from './tally.js'
import { testMongodb } from './test-mongodb.js'

/** @typedef {import('./tally.js').Tally} Tally */

/** @param {string} database @param {Tally} tally */
export const resultLine = (database, { passed, skipped = 0, failed }) =>
  `integration ${database}: ${passed} passed, ${skipped} skipped${failed > 0 ? `, ${failed} failed` : ''}`

/** What a whole run on both databases must not do. @param {Tally} sqlite @param {Tally} mongodb */
export const disagreement = (sqlite, mongodb) => {
  if (sqlite.skipped || mongodb.skipped) return 'A test was skipped: every one must run on both.'
  if (sqlite.passed + sqlite.failed !== mongodb.passed + mongodb.failed) {
    return 'The databases did not run the same number of tests.'
  }
  return undefined
}

/**
 * Runs the same files on SQLite and on a real MongoDB, each in a process of its own.
 * @param {import('../process/child.js').Environment} env @param {string[]} forRunner
 * @param {{ isWithoutMongodb: boolean }} options
 */
export const runIntegration = async (env, forRunner, { isWithoutMongodb }) => {
  /** @param {string} database @param {string} [url] */
  const runOn = async (database, url) => {
    const tally = await runJest('integration', { ...env, INTEGRATION_MONGODB_URL: url }, forRunner)
    console.log(resultLine(database, tally))
    return tally
  }
  const sqlite = await runOn('sqlite')
  if (isWithoutMongodb) return sqlite
  const { url, version } = await testMongodb()
  const mongodb = await runOn(`mongodb ${version}`, url)
  const problem = forRunner.length === 0 ? disagreement(sqlite, mongodb) : undefined
  if (problem) console.error(problem)
  return sumOf([sqlite, mongodb, { passed: 0, failed: problem ? 1 : 0 }])
}
