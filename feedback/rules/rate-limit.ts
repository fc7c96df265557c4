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
  /** Forgets networks whose allowance is full again: there is nothing to know of them. */
  forget: (now: number) => Promise<void>
}

export const messageAllowance: Allowance = { burst: 20, refillMs: 60_000 }

/** An answer is one click, and a whole office may click. */
export const voteAllowance: Allowance = { burst: 200, refillMs: 5_000 }

const timesWider = 10

/** Full again after the same time, so that nothing is kept longer of whoever has it. */
export const wider = ({ burst, refillMs }: Allowance): Allowance => ({
  burst: burst * timesWider,
  refillMs: refillMs / timesWider,
})

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

/** What `spend` says to whoever asked. */
export const verdictOf = (spent: ReturnType<typeof spend>): Verdict =>
  'fullAt' in spent ? { allowed: true } : { allowed: false, ...spent }

type Options = {
  secret: string
  /** What is limited: the same network has an allowance for each. */
  limited: 'message' | 'vote'
  store: LimitStore
  /** Asked while the store fails: feedback is taken with the database away. */
  reserve: LimitStore
  tell: (error: unknown) => void
  allowance?: Allowance
  /** Whether a network has the wider allowance. */
  isWide?: (network: string) => boolean
}

/** Asks for one attempt of a network. The store never sees an address: the key is a hash under the secret. */
export const rateLimiter =
  ({ secret, limited, store, reserve, tell, allowance = messageAllowance, isWide }: Options) =>
  async (network: string, now: Date): Promise<Verdict> => {
    const key = keyedHash(secret, 'network', `${limited} ${network}`).toString('base64url')
    const own = isWide?.(network) ? wider(allowance) : allowance
    try {
      return await store.take(key, own, now.getTime())
    } catch (error) {
      tell(error)
      return reserve.take(key, own, now.getTime())
    }
  }
