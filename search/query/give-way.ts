// Work beside visitors: as long as a piece of it took, so long the thread is theirs.
import { setTimeout as wait } from 'node:timers/promises'

const longestPauseMs = 200

/** To be awaited after each piece of work. */
export const makeGiveWay = () => {
  let since = performance.now()
  return async (): Promise<void> => {
    await wait(Math.min(performance.now() - since, longestPauseMs))
    since = performance.now()
  }
}
