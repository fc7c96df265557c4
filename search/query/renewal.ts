// Pages also change with the day: whose term has ended, what is over. An index of an earlier day is built anew.
import type { Health } from '../engine/search-engine'

const pauseAfterFailure = 600_000

type RenewalParts = {
  health: () => Promise<Pick<Health, 'state' | 'isRebuilding' | 'builtAt'>>
  rebuild: () => Promise<void>
  /** Calendar day `YYYY-MM-DD` of a moment, where the portal's editors are. */
  dayOf: (moment: Date) => string
  tell: (message: string, error?: unknown) => void
}

/** To be called again and again; resolves before the new index is there. */
export const makeRenewal = ({ health, rebuild, dayOf, tell }: RenewalParts) => {
  let isRunning = false
  let notBefore = 0
  /** The day of which the index was, when it was last asked. */
  let seenDay = ''

  return async (): Promise<void> => {
    const today = dayOf(new Date())
    if (isRunning || seenDay === today || Date.now() < notBefore) return
    const { state, isRebuilding, builtAt } = await health()
    // A missing or damaged index is repaired by whoever finds it so.
    if (state !== 'ready' || isRebuilding || !builtAt) return
    seenDay = dayOf(new Date(builtAt))
    if (seenDay === today) return
    isRunning = true
    void rebuild()
      .catch((error: unknown) => {
        notBefore = Date.now() + pauseAfterFailure
        tell('The search index could not be built for a new day', error)
      })
      .finally(() => {
        isRunning = false
      })
  }
}
