import { setTimeout as pause } from 'node:timers/promises'

/** Asks for addresses in turn until stopped; gives how long each answer took, in ms. */
export const measureReads = (addresses: string[]) => {
  const times: number[] = []
  let isOver = false
  const reading = (async () => {
    for (let turn = 0; !isOver; turn += 1) {
      const start = performance.now()
      const response = await fetch(addresses[turn % addresses.length]!)
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${response.url} answers ${response.status}`)
      times.push(performance.now() - start)
      await pause(10)
    }
  })()
  return {
    answered: () => times.length,
    stop: async () => {
      isOver = true
      await reading
      return times.sort((a, b) => a - b)
    },
  }
}

export const percentile = (sorted: number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN)
