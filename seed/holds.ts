const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * Whether a stored value already says all that a wanted one does. Ids of rows and what the editor adds
 * to its nodes may stand beside it; a row more or less, or another order, may not.
 */
export const holds = (stored: unknown, wanted: unknown): boolean => {
  if (wanted === null || wanted === undefined) return stored === null || stored === undefined
  if (Array.isArray(wanted)) {
    if (!Array.isArray(stored)) return wanted.length === 0 && stored == null
    return (
      stored.length === wanted.length && wanted.every((item, index) => holds(stored[index], item))
    )
  }
  if (!isObject(wanted)) return stored === wanted
  return isObject(stored) && Object.keys(wanted).every((key) => holds(stored[key], wanted[key]))
}
