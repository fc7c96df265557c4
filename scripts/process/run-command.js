import { endChildrenOnSignals } from './children.js'
import { diskFull, tellsDiskFull } from './disk-full.js'
import { Problem } from './problem.js'

/** @param {unknown} error */
const explain = (error) => {
  if (error instanceof Problem) return error.message
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return tellsDiskFull(text) ? diskFull().message : text
}

/**
 * Runs one of our commands: a problem becomes one sentence and exit code 1, and nothing that the
 * command started outlives it.
 * @param {(args: string[]) => Promise<unknown>} main
 */
export const runCommand = async (main) => {
  endChildrenOnSignals()
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    console.error(explain(error))
    process.exitCode = error instanceof Problem ? error.exitCode : 1
  }
  process.exit()
}
