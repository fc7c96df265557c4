/** Counts what happens. `until` waits for so many of it. */
export const startCounter = () => {
  let count = 0
  const waiting = new Map<number, () => void>()
  return {
    add: () => waiting.get((count += 1))?.(),
    count: () => count,
    until: (wanted: number) =>
      count >= wanted ? Promise.resolve() : new Promise<void>((go) => waiting.set(wanted, go)),
  }
}
