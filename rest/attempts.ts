// Counts attempts per caller in memory. Payload locks an account; nothing else stops a caller who tries
// one password on many accounts.
const period = 10 * 60 * 1000
const most = 20
const mostCallers = 10_000

const attempts = new Map<string, number[]>()

const recent = (caller: string, now: number) =>
  (attempts.get(caller) ?? []).filter((time) => now - time < period)

/** The eight groups of an IPv6 address; `::` stands for as many zeros as are missing. */
const groupsOf = (address: string): string[] => {
  const [left = [], right = []] = address.split('::').map((part) => part.split(':').filter(Boolean))
  return [
    ...left,
    ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'),
    ...right,
  ]
}

/** The address that the nearest proxy saw; of IPv6 the network, since a caller has millions of addresses. */
export const callerOf = (headers: Headers): string => {
  const address = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1)
  return address.includes(':') ? groupsOf(address).slice(0, 4).join(':') : address
}

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
