// Which of the texts that people search for may be remembered. Pure. A name cannot be told from other words, so
// a text stays three months at most, without any sign of who searched or when (ADR 0035).
const longest = 100

const digit = '[0-9]'
const between = '[\\s.()+-]{0,3}'

/** 131052-308T, also with the signs of later centuries; a wrong last sign is a slip of the finger. */
const identityCode = /(?<!\d)\d{6}\s?[-+–a-fu-y]\s?\d{3}\s?[0-9a-z](?![\p{L}\p{N}])/iu
const email = /@|\S\s?[([]\s?(at|ät|a)\s?[)\]]\s?\S/iu
/** Telephone and account numbers: seven digits, however they are written. A slash stands in names of laws. */
const longNumber = new RegExp(`${digit}(?:${between}${digit}){6,}`)
const shortDate = /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d)/
/** "2014–2020" is a period. */
const years = /(?<!\d)(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** The text as it is counted, or undefined where it has to be forgotten or says nothing. */
export const toKeptText = (text: string): string | undefined => {
  // Far longer ones are not even looked at.
  if (text.length > 10 * longest) return undefined
  const folded = fold(text)
  if (folded.length > longest || !/[\p{L}\p{N}]/u.test(folded)) return undefined
  if (email.test(folded) || identityCode.test(folded)) return undefined
  const rest = folded.replace(years, ' ')
  return longNumber.test(rest) || shortDate.test(rest) ? undefined : folded
}
