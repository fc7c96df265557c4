// Limits of one process, in its memory.
import { spend, verdictOf, type LimitStore } from './rate-limit'

/** Never holds more networks than that: the one that has been silent longest is forgotten first. */
export const memoryLimitStore = (mostNetworks = 10_000): LimitStore => {
  const fullAt = new Map<string, number>()
  return {
    take: async (key, allowance, now) => {
      const spent = spend(fullAt.get(key), allowance, now)
      const next = 'fullAt' in spent ? spent.fullAt : fullAt.get(key)!
      fullAt.delete(key)
      fullAt.set(key, next)
      if (fullAt.size > mostNetworks) fullAt.delete(fullAt.keys().next().value!)
      return verdictOf(spent)
    },
    forget: async (now) => {
      for (const [key, time] of fullAt) if (time <= now) fullAt.delete(key)
    },
  }
}
