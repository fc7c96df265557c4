import { runBrowserTests } from './browser-tests.js'
import { checks, runCheck } from './checks.js'
import { runJest } from './jest.js'

/** @typedef {import('./options.js').PartName} PartName */

/**
 * Runs one part of `npm test`.
 * @param {PartName} name @param {import('../process/child.js').Environment} env @param {string[]} forRunner
 */
export const runPart = (name, env, forRunner) => {
  switch (name) {
    case 'format':
    case 'lint':
    case 'typecheck':
      return runCheck(checks[name], env)
    case 'e2e':
      return runBrowserTests(env, forRunner)
    default:
      return runJest(name, env, forRunner)
  }
}
