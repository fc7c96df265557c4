// Sends a letter as plain text.
import type { Payload } from 'payload'
import { oneLine, toPlainText, type Letter } from './letter'

type Sending = {
  letter: Letter
  to: { name: string; address: string }[]
  /** The same for the same letter: a mail program shows one that was sent twice only once. */
  messageKey: string
  replyTo?: string
  isAutomatic: boolean
}

/** Rejects when the mail server takes it for none of the receivers. */
export const sendPlainLetter = async (
  payload: Payload,
  { letter, to, messageKey, replyTo, isAutomatic }: Sending,
): Promise<void> => {
  const { host } = new URL(payload.config.serverURL || 'http://localhost')
  await payload.sendEmail({
    // As objects: a text would be read as a list of receivers.
    to: to.map(({ name, address }) => ({ name: oneLine(name), address })),
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject: oneLine(letter.subject),
    text: toPlainText(letter),
    messageId: `<${messageKey.replace(/[^\w.-]/g, '-')}@${host.replace(/:.*/, '')}>`,
    ...(isAutomatic && { headers: { 'Auto-Submitted': 'auto-generated' } }),
  })
}
