// Hashes under the portal's secret, one kind of which says nothing of another.
import { createHmac } from 'node:crypto'

type Purpose = 'form' | 'receipt' | 'network' | 'visitor' | 'vote'

/** HMAC-SHA-256. The purpose keeps a hash made for one thing from passing for another. */
export const keyedHash = (secret: string, purpose: Purpose, text: string): Buffer =>
  createHmac('sha256', secret).update(`feedback-${purpose}\0${text}`).digest()
