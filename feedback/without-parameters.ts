// Errors for the server's log, which keeps what it is told for longer than anybody remembers.

/**
 * A query that failed names its parameters, and those are what a visitor wrote (drizzle's `DrizzleQueryError`):
 * the log gets the reason behind it alone.
 */
export const withoutParameters = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const cause = withoutParameters(error.cause)
  if ('params' in error) return cause ?? new Error('A query failed for no known reason.')
  // Whoever wrapped the failure may have repeated its words.
  return cause === error.cause ? error : cause
}
