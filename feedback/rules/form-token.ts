// A form carries a signed token: which form it is, and when it was made. No cookie and nothing stored, so a form
// kept open over a deploy still sends.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { keyedHash } from './keyed-hash'

const day = 24 * 60 * 60 * 1000

type Options = {
  secret: string
  /** Younger than this, a form was filled by a machine. */
  minimumMs?: number
  maximumMs?: number
}

export type FormToken =
  { formKey: string; ageMs: number } | { refused: 'forged' | 'too-fast' | 'expired' }

const randomFormKey = () => randomBytes(16).toString('base64url')

const isSame = (given: string, expected: string) => {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** Tokens of one secret. A form that was too fast may be sent again with the same token a moment later. */
export const formTokens = ({ secret, minimumMs = 3000, maximumMs = 30 * day }: Options) => {
  const sign = (claim: string) => keyedHash(secret, 'form', claim).toString('base64url')
  return {
    issue: (now: Date, formKey = randomFormKey()): string => {
      const claim = `${formKey}.${now.getTime().toString(36)}`
      return `${claim}.${sign(claim)}`
    },
    read: (token: string, now: Date): FormToken => {
      const [formKey = '', time = '', signature = '', ...rest] = token.split('.')
      if (rest.length || !isSame(signature, sign(`${formKey}.${time}`)))
        return { refused: 'forged' }
      const ageMs = now.getTime() - parseInt(time, 36)
      if (ageMs < minimumMs) return { refused: 'too-fast' }
      return ageMs > maximumMs ? { refused: 'expired' } : { formKey, ageMs }
    },
  }
}
