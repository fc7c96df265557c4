// Whether an answer can be sent to what a visitor gave as an address.
import { domainToASCII } from 'node:url'
import { z } from 'zod'

/** What browsers take for an address in `type="email"`, so that none refuses what another sends. */
const asBrowsers = z.email({ pattern: z.regexes.html5Email })

/** Domains may have ä and ö. One without a dot is a typing error, though the standard allows it. */
export const isEmailAddress = (text: string): boolean => {
  const at = text.lastIndexOf('@')
  const domain = domainToASCII(text.slice(at + 1))
  return domain.includes('.') && asBrowsers.safeParse(`${text.slice(0, at)}@${domain}`).success
}
