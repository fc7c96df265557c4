import { diskFull } from '../process/disk-full.js'
import { Problem } from '../process/problem.js'

/** @typedef {import('../process/child.js').Ended} Ended */

/**
 * Runs a program whose exit code alone proves nothing: tsx and the Payload CLI are known to end
 * silently with code 0 and nothing done. Such an end is tried once more.
 * @param {{ what: string, run: () => Promise<Ended>, isDone: (ended: Ended) => boolean | Promise<boolean> }} options
 */
export const runChecked = async ({ what, run, isDone }) => {
  for (const isLastTry of [false, true]) {
    const ended = await run()
    if (ended.code === 0 && (await isDone(ended))) return ended
    if (ended.metFullDisk) throw diskFull()
    if (ended.code !== 0) {
      throw new Problem(`${what} ended with code ${ended.code}: its own words are above.`)
    }
    if (!isLastTry) console.warn(`${what} ended without doing its work: trying once more.`)
  }
  throw new Problem(`${what} ended twice without doing its work: run the command again.`)
}
