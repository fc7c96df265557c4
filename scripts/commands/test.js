import { Problem } from '../process/problem.js'
import { readableTime, step } from '../process/progress.js'
import { runCommand } from '../process/run-command.js'
import { installDependencies } from '../steps/install-dependencies.js'
import { parseTestOptions } from '../test/options.js'
import { runPart } from '../test/parts.js'
import { sumOf } from '../test/tally.js'

/** @typedef {import('../test/tally.js').Tally} Tally */

const nothing = { passed: 0, failed: 0 }

/** A part that cannot even start has failed. @param {() => Promise<Tally>} run @returns {Promise<Tally>} */
const failedWhenThrown = async (run) => {
  try {
    return await run()
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

runCommand(async (args) => {
  const { parts, isFull, isWithoutMongodb, forRunners } = parseTestOptions(args)
  const startedAt = Date.now()
  const full = isFull ? { TEST_FULL: '1' } : {}
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...full }
  /** @type {(Tally & { name: string })[]} */
  const results = []
  /** @param {string} name @param {() => Promise<Tally>} run */
  const record = async (name, run) => {
    const tally = await step(name, () => failedWhenThrown(run))
    if (tally !== nothing) results.push({ name, ...tally })
    return tally.failed === 0
  }

  const isInstalled = await record('install', () => installDependencies().then(() => nothing))
  if (isInstalled) {
    for (const name of parts)
      await record(name, () => runPart(name, env, forRunners, { isWithoutMongodb }))
  }
  const { passed, failed } = sumOf(results)
  console.log(`\nTests took ${readableTime(Date.now() - startedAt)}.`)
  results.forEach((part) =>
    console.log(`  ${part.name}: ${part.passed} passed, ${part.failed} failed`),
  )
  process.exitCode = failed > 0 ? 1 : 0
  const without = isWithoutMongodb ? ' (--without-mongodb)' : ''
  console.log(`${passed} passed, ${failed} failed${without}`)
})
