// All lines that come while the disk is busy share the next write and its sync: a thousand at once cost a few syncs.

type Waiting = { line: Buffer; resolve: () => void; reject: (error: unknown) => void }

const mostBatchBytes = 1024 * 1024
/** Beyond that the disk is not slow but stuck, and memory is no place to keep what others wrote. */
const mostWaitingBytes = 32 * mostBatchBytes

const takeBatch = (waiting: Waiting[]): Waiting[] => {
  let bytes = 0
  const end = waiting.findIndex(({ line }) => (bytes += line.length) > mostBatchBytes)
  return waiting.splice(0, end === -1 ? waiting.length : Math.max(1, end))
}

/** @param commit puts lines on disk, or rejects and leaves none of them there */
export const groupCommit = (commit: (lines: Buffer[]) => Promise<void>) => {
  const waiting: Waiting[] = []
  let waitingBytes = 0
  let running: Promise<void> | undefined

  const run = async () => {
    // Whoever appends in the same turn of the event loop is in the first batch.
    await Promise.resolve()
    while (waiting.length > 0) {
      const batch = takeBatch(waiting)
      const lines = batch.map(({ line }) => line)
      const outcome = await commit(lines).then(
        () => undefined,
        (error: unknown) => ({ error }),
      )
      waitingBytes -= lines.reduce((bytes, { length }) => bytes + length, 0)
      for (const { resolve, reject } of batch) {
        if (outcome) reject(outcome.error)
        else resolve()
      }
    }
    running = undefined
  }

  return {
    add: (line: Buffer): Promise<void> => {
      if (waitingBytes + line.length > mostWaitingBytes)
        return Promise.reject(new Error('The disk of the feedback spool is too slow.'))
      waitingBytes += line.length
      return new Promise((resolve, reject) => {
        waiting.push({ line, resolve, reject })
        running ??= run()
      })
    },
    /** Resolves when nothing is waiting. */
    idle: async (): Promise<void> => running,
  }
}
