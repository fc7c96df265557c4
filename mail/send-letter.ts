// Sends a user a one-time link.
import type { Payload } from 'payload'
import { defaultLocale } from '@/i18n/routing'
import type { User } from '@/payload-types'
import { toHtml, toPlainText } from './letter'
import { buildLetter, type LetterKind } from './letters'
import { lifetimes } from './one-time-link'
import { siteName } from './site-name'

/** Rejects when the mail server does not take the message. */
export const sendLink = async (
  payload: Payload,
  user: User,
  kind: LetterKind,
  href: string,
): Promise<void> => {
  const locale = user.language ?? defaultLocale
  const letter = buildLetter({
    kind,
    locale,
    href,
    site: await siteName(payload, locale),
    name: user.name,
    email: user.email,
    lifetimeMs: lifetimes[kind],
  })
  await payload.sendEmail({
    // As an object: a text would be read as a list of receivers.
    to: { name: user.name, address: user.email },
    subject: letter.subject,
    text: toPlainText(letter),
    html: toHtml(letter),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}

type SmtpError = Partial<Record<'code' | 'responseCode', unknown>>

/** Logs that a message did not go out, without its receiver, content or the mail server's own words. */
export const noteUnsent = (payload: Payload, userId: User['id'], error: unknown): void => {
  const { code, responseCode } = error as SmtpError
  payload.logger.error({ msg: 'A message could not be sent.', userId, code, responseCode })
}
