import { ensureSearchDictionaries } from '../search-dictionaries.js'
import { runBrowserTests, runBrowserTestsOnMongodb } from './browser-tests.js'
import { checks, runCheck } from './checks.js'
import { runEngines } from './engines.js'
import { runFaults } from './faults.js'
import { runIntegration } from './integration.js'
import { runJest } from './jest.js'
import { runLighthouse } from './lighthouse.js'

/** @typedef {import('./options.js').PartName} PartName */

const consequence = 'Tests of the dictionary will be SKIPPED.'

/**
 * Runs one part of `npm test`.
 * @param {PartName} name @param {import('../process/child.js').Environment} env @param {string[]} forRunner
 * @param {{ isWithoutMongodb: boolean }} options
 */
export const runPart = async (name, env, forRunner, options) => {
  if (!(name in checks)) await ensureSearchDictionaries({ consequence })
  switch (name) {
    case 'format':
    case 'lint':
    case 'typecheck':
      return runCheck(checks[name], env)
    case 'integration':
      return runIntegration(env, forRunner, options)
    case 'e2e':
      return runBrowserTests(env, forRunner)
    case 'e2e-mongodb':
      return runBrowserTestsOnMongodb(env, forRunner)
    case 'engines':
      return runEngines(env, forRunner)
    case 'lighthouse':
      return runLighthouse(env, forRunner)
    case 'faults':
      return runFaults(env, forRunner, options)
    default:
      return runJest(name, env, forRunner)
  }
}
