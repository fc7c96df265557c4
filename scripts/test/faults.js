import { runBrowserTests, runBrowserTestsOnMongodb } from './browser-tests.js'
import { runJest } from './jest.js'
import { sumOf } from './tally.js'

const ordinarySeeds = '20'

/** One server at a time is killed, so that each is as quick as it can be. @param {string[]} specs */
const selection = (...specs) => [...specs, '--workers', '1']

/**
 * Kills the server, its database and its mail server again and again; FAULT_SEEDS says how often.
 * @param {import('../process/child.js').Environment} given @param {string[]} forRunner goes to the browser tests
 * @param {{ isWithoutMongodb: boolean }} options
 */
export const runFaults = async (given, forRunner, { isWithoutMongodb }) => {
  const env = { ...given, TEST_FULL: '1', FAULT_SEEDS: given.FAULT_SEEDS || ordinarySeeds }
  const spool = await runJest('unit', env, ['--testPathPatterns', 'feedback/spool/killed'])
  const sqlite = await runBrowserTests(env, [...selection('faults/'), ...forRunner])
  if (isWithoutMongodb) return sumOf([spool, sqlite])
  const onMongodb = selection('faults/', 'mongodb/saves', 'mongodb/feedback-away')
  const mongodb = await runBrowserTestsOnMongodb(env, [...onMongodb, ...forRunner])
  return sumOf([spool, sqlite, mongodb])
}
