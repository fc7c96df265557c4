// How often a network may send. An allowance fills up again bit by bit, so that an office behind one address gets
// through at a busy hour and a machine does not. One number is kept per network: when its allowance will be full.
import { keyedHash } from './keyed-hash'

export type Allowance = {
  /** How many may come at once. */
  burst: number
  /** In which time one of them is given back. */
  refillMs: number
}

export type Verdict = { allowed: true } | { allowed: false; retryAfterMs: number }

/** Where the numbers are kept. `take` is atomic: of two at once, the second knows of the first. */
export type LimitStore = {
  /** @param now milliseconds, as `Date.now()` */
  take: (key: string, allowance: Allowance, now: number) => Promise<Verdict>
}

const ordinary: Allowance = { burst: 20, refillMs: 60_000 }

/**
 * One attempt of a network, for a store to apply (the generic cell rate algorithm).
 * @param fullAt when its allowance would be full; undefined for one that is
 * @returns the next `fullAt`, or how long to wait
 */
export const spend = (
  fullAt: number | undefined,
  { burst, refillMs }: Allowance,
  now: number,
): { fullAt: number } | { retryAfterMs: number } => {
  const next = Math.max(fullAt ?? now, now) + refillMs
  const tooEarly = next - now - burst * refillMs
  return tooEarly > 0 ? { retryAfterMs: tooEarly } : { fullAt: next }
}

type Options = {
  secret: string
  store: LimitStore
  /** Asked while the store fails: feedback is taken with the database away. */
  reserve: LimitStore
  tell: (error: unknown) => void
  allowance?: Allowance
}

/** Asks for one attempt of a network. The store never sees an address: the key is a hash under the secret. */
export const rateLimiter =
  ({ secret, store, reserve, tell, allowance = ordinary }: Options) =>
  async (network: string, now: Date): Promise<Verdict> => {
    const key = keyedHash(secret, 'network', network).toString('base64url')
    try {
      return await store.take(key, allowance, now.getTime())
    } catch (error) {
      tell(error)
      return reserve.take(key, allowance, now.getTime())
    }
  }
