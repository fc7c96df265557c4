// Tells those who handle feedback about one message, each in their own language.
import type { Payload } from 'payload'
import { answerDue } from '@/feedback/rules/deadlines'
import type { Feedback } from '@/payload-types'
import { buildNotice, type NoticeKind } from './feedback-letters'
import type { Recipient } from './feedback-recipients'
import { sendByLanguage } from './send-by-language'
import { siteName } from './site-name'

type Notice = { message: Feedback; kind: NoticeKind; recipients: Recipient[] }

/** Rejects when nobody could be told. */
export const sendNotice = async (
  payload: Payload,
  { message, kind, recipients }: Notice,
): Promise<void> => {
  const { id, receipt, page, receivedAt } = message
  const { routes, serverURL } = payload.config
  await sendByLanguage(payload, {
    recipients,
    messageKey: `feedback.${receipt}.${kind}`,
    letterIn: async (locale) =>
      buildNotice({
        kind,
        locale,
        site: await siteName(payload, locale),
        receipt,
        about: message.kind,
        ...(page && { page: new URL(page, serverURL).href }),
        dueOn: answerDue(receivedAt),
        href: new URL(`${routes.admin}/collections/feedback/${id}`, serverURL).href,
      }),
  })
}
