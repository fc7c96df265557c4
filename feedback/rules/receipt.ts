// What makes two sendings one message, and the number that a visitor gets for it.
import { createHash } from 'node:crypto'
import type { FeedbackContent } from './feedback-message'
import { keyedHash } from './keyed-hash'

/** Crockford's base32: none of I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 11

/**
 * The same for a retry, a double click and Back, another after an edit.
 * @param content as parseMessage gives it
 * @returns SHA-256 in hexadecimal
 */
export const messageKey = (formKey: string, content: FeedbackContent): string => {
  const { kind, text, name = '', email = '', page = '' } = content
  const canonical = JSON.stringify([formKey, kind, text, name, email, page])
  return createHash('sha256').update(canonical).digest('hex')
}

/** Luhn's check for 32 signs: notices any one wrong sign, and neighbors that changed places. */
const checkSign = (signs: string): string => {
  const sum = [...signs].reverse().reduce((total, sign, index) => {
    const value = alphabet.indexOf(sign) * (index % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / 32) + (value % 32)
  }, 0)
  return alphabet[(32 - (sum % 32)) % 32]!
}

const grouped = (signs: string) => signs.replace(/.{4}(?=.)/g, '$&-')

/** A receipt such as `7K2M-9QX4-T0ZB`: nobody can work one out for a message of their own choice. */
export const receiptOf = (secret: string, key: string): string => {
  const hash = keyedHash(secret, 'receipt', key)
  const signs = [...hash.subarray(0, length)].map((byte) => alphabet[byte % 32]).join('')
  return grouped(signs + checkSign(signs))
}

/** The receipt as it was given, of what somebody has typed: lower case, spaces, O for 0 and I or L for 1 are forgiven. */
export const parseReceipt = (text: string): string | undefined => {
  const signs = text
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const isWhole = signs.length === length + 1 && [...signs].every((sign) => alphabet.includes(sign))
  const isRight = isWhole && checkSign(signs.slice(0, length)) === signs.at(-1)
  return isRight ? grouped(signs) : undefined
}

export const isReceipt = (text: string): boolean => parseReceipt(text) !== undefined
