// Under what the networks of an hour are hashed: made at random, never stored and gone with the hour, so that nobody
// can find out any more who sent something.
import { randomBytes } from 'node:crypto'

const hourMs = 60 * 60 * 1000

let kept = { hour: -1, secret: '' }

export const hourSecret = (now: Date): string => {
  const hour = Math.floor(now.getTime() / hourMs)
  if (hour !== kept.hour) kept = { hour, secret: randomBytes(32).toString('base64url') }
  return kept.secret
}
