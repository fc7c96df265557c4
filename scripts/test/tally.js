/** @typedef {{ passed: number, failed: number, skipped?: number }} Tally */

/**
 * How a runner's own count stands beside the way it ended: one that crashed, or that ran nothing, has
 * failed, whatever it counted.
 * @param {Tally | undefined} counted @param {number} exitCode @returns {Tally}
 */
export const honestTally = (counted, exitCode) => {
  if (!counted) return { passed: 0, failed: 1 }
  const isEmpty = counted.passed + counted.failed === 0
  const isCrash = exitCode !== 0 && counted.failed === 0
  return isEmpty || isCrash ? { ...counted, failed: counted.failed + 1 } : counted
}

/** @param {Tally[]} tallies @returns {Tally} */
export const sumOf = (tallies) => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
})
