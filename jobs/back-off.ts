// Work that failed rests, longer each time.

type Options = {
  /** Milliseconds. */
  first: number
  longest: number
  now?: () => number
}

/** The same work, which does nothing while it rests. Rejects as the work does. */
export const withBackOff = (
  work: () => Promise<void>,
  { first, longest, now = Date.now }: Options,
): (() => Promise<void>) => {
  let pause = 0
  let restsUntil = -Infinity

  return async () => {
    if (now() < restsUntil) return
    try {
      await work()
      pause = 0
    } catch (error) {
      pause = Math.min(longest, pause * 2 || first)
      restsUntil = now() + pause
      throw error
    }
  }
}
