/** Lets work in one after the other. */
export const makeTurns = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

export type InTurn = ReturnType<typeof makeTurns>
