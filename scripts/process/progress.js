const heartbeatMs = 15_000

/** @param {number} ms */
export const readableTime = (ms) => {
  const seconds = ms / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/**
 * Says what is under way, that it still is, and how long it took.
 * @template T
 * @param {string} title @param {() => Promise<T>} work @returns {Promise<T>}
 */
export const step = async (title, work) => {
  const startedAt = Date.now()
  const elapsed = () => readableTime(Date.now() - startedAt)
  console.log(`▸ ${title}`)
  const heartbeat = setInterval(() => console.log(`  … ${title}: ${elapsed()}`), heartbeatMs)
  try {
    const result = await work()
    console.log(`  took ${elapsed()}`)
    return result
  } finally {
    clearInterval(heartbeat)
  }
}
