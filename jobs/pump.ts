// Does something again and again, never twice at a time: when it is asked to, and every few seconds.

export type Pump = {
  /** Now, or once more after what is being done. */
  run(): void
  /** Resolves when what is being done has ended. */
  stop(): Promise<void>
}

type Work = {
  work: () => Promise<void>
  /** Milliseconds. */
  every: number
  /** Told of a failure, of the same one once. */
  complain: (error: unknown) => void
}

export const openPump = ({ work, every, complain }: Work): Pump => {
  let running: Promise<void> | undefined
  let isAskedAgain = false
  let isStopped = false
  let lastComplaint = ''

  const once = async () => {
    try {
      await work()
      lastComplaint = ''
    } catch (error) {
      const complaint = String(error)
      // A database that is away is said once.
      if (complaint !== lastComplaint) complain(error)
      lastComplaint = complaint
    }
  }

  const run = () => {
    if (isStopped) return
    isAskedAgain = true
    running ??= (async () => {
      while (isAskedAgain && !isStopped) {
        isAskedAgain = false
        await once()
      }
      running = undefined
    })()
  }

  const timer = setInterval(run, every)
  timer.unref()
  return {
    run,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
