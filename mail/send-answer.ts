// Sends a visitor the answer to what they wrote, in the language in which they wrote it.
import type { Payload } from 'payload'
import { isEmailAddress } from '@/feedback/rules/email-address'
import { pagePath } from '@/i18n/routing'
import type { Feedback } from '@/payload-types'
import { buildAnswer } from './feedback-letters'
import { findFeedbackAddresses } from './feedback-recipients'
import { sendPlainLetter } from './send-plain-letter'
import { siteName } from './site-name'
import { NoRecipient } from './smtp-failure'

export const sendAnswer = async (
  payload: Payload,
  { receipt, locale, email, answer, answeredAt }: Feedback,
): Promise<void> => {
  if (!email || !isEmailAddress(email)) throw new NoRecipient('This is no e-mail address.', true)
  const [replyTo] = await findFeedbackAddresses(payload)
  const letter = buildAnswer({
    locale,
    site: await siteName(payload, locale),
    receipt,
    answer: answer ?? '',
    href: new URL(pagePath(locale, { room: 'feedback' }), payload.config.serverURL).href,
    hasReplyAddress: replyTo !== undefined,
  })
  await sendPlainLetter(payload, {
    letter,
    to: [{ name: '', address: email }],
    messageKey: `feedback.${receipt}.answer.${answeredAt ?? ''}`,
    ...(replyTo && { replyTo }),
    isAutomatic: false,
  })
}
