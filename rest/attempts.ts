// Counts attempts per caller in memory. Payload locks an account; nothing else stops a caller who tries
// one password on many accounts.
const period = 10 * 60 * 1000
const most = 20
const mostCallers = 10_000

const attempts = new Map<string, number[]>()

const recent = (caller: string, now: number) =>
  (attempts.get(caller) ?? []).filter((time) => now - time < period)

/** @returns seconds until the caller may try again, 0 for now */
export const waitingTime = (caller: string, now = Date.now()): number => {
  const times = recent(caller, now)
  return times.length < most ? 0 : Math.ceil((times[0]! + period - now) / 1000)
}

export const countAttempt = (caller: string, now = Date.now()): void => {
  const times = [...recent(caller, now), now].slice(-most)
  attempts.delete(caller)
  attempts.set(caller, times)
  if (attempts.size > mostCallers) attempts.delete(attempts.keys().next().value!)
}
