// Tells several people the same, each once and in their own language.
import type { Payload } from 'payload'
import { locales, type Locale } from '@/i18n/routing'
import type { Recipient } from './feedback-recipients'
import type { Letter } from './letter'
import { sendPlainLetter } from './send-plain-letter'
import { NoRecipient } from './smtp-failure'

/** Once for each address. */
const distinct = (recipients: Recipient[]) => [
  ...new Map(recipients.map((recipient) => [recipient.address.toLowerCase(), recipient])).values(),
]

const groupsOf = (recipients: Recipient[]) =>
  locales
    .map((locale) => ({ locale, to: recipients.filter((one) => one.locale === locale) }))
    .filter(({ to }) => to.length > 0)

type Telling = {
  recipients: Recipient[]
  /** The letter's language is added to it. */
  messageKey: string
  letterIn: (locale: Locale) => Promise<Letter>
}

/** Rejects when nobody could be told. */
export const sendByLanguage = async (
  payload: Payload,
  { recipients, messageKey, letterIn }: Telling,
): Promise<void> => {
  const outcomes = []
  for (const { locale, to } of groupsOf(distinct(recipients))) {
    const sending = sendPlainLetter(payload, {
      letter: await letterIn(locale),
      to,
      messageKey: `${messageKey}.${locale}`,
      isAutomatic: true,
    })
    outcomes.push(
      await sending.then(
        () => 'sent' as const,
        (error: unknown) => ({ error }),
      ),
    )
  }
  if (outcomes.includes('sent')) return
  const [failed] = outcomes
  throw typeof failed === 'object'
    ? failed.error
    : new NoRecipient('There is nobody to tell.', false)
}
