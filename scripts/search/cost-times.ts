// Time of what is measured, and how it is told.
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Milliseconds: by the clock, and of the processor, which a busy machine does not stretch. */
export type Time = { clock: number; processor: number }

export const timed = async (work: () => Promise<unknown>): Promise<Time> => {
  const begin = performance.now()
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - begin, processor: (user + system) / 1000 }
}

export const at = (times: number[], share: number): number => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

export const clocks = (times: Time[]) => times.map(({ clock }) => clock)

export const summaryOf = (times: number[]): string =>
  `p50 ${at(times, 0.5).toFixed(1)} p95 ${at(times, 0.95).toFixed(1)} max ${at(times, 1).toFixed(1)} ms`

export const summary = (times: Time[]): string =>
  `${summaryOf(clocks(times))}, processor ` +
  `${summaryOf(times.map(({ processor }) => processor))} (n ${times.length})`

/** What was done while it looked, and the longest wait of the event loop in milliseconds. */
export const watchingLoop = async <Value>(work: () => Promise<Value>): Promise<[Value, number]> => {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const value = await work()
  delay.disable()
  return [value, delay.max / 1e6]
}
