import { setTimeout } from 'node:timers/promises'

export const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Waits up to 10 s for a process to be gone. */
export const untilGone = async (pid: number) => {
  for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) await setTimeout(100)
  return !isRunning(pid)
}
