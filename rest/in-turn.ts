let last: Promise<unknown> = Promise.resolve()

/**
 * One after the other. Payload's login, logout and renewal read a user's row and write all of it back:
 * beside a change of the same user they would bring an old role or password to life again.
 */
export const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
  const result = last.then(work, work)
  last = result.catch(() => undefined)
  return result
}
