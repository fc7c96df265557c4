// Tells those who handle feedback about one message, each in their own language.
import type { Payload } from 'payload'
import { answerDue } from '@/feedback/rules/deadlines'
import { locales } from '@/i18n/routing'
import type { Feedback } from '@/payload-types'
import { buildNotice, type NoticeKind } from './feedback-letters'
import type { Recipient } from './feedback-recipients'
import { sendFeedbackLetter } from './send-feedback-letter'
import { siteName } from './site-name'
import { NoRecipient } from './smtp-failure'

/** Once for each address. */
const distinct = (recipients: Recipient[]) => [
  ...new Map(recipients.map((recipient) => [recipient.address.toLowerCase(), recipient])).values(),
]

const groupsOf = (recipients: Recipient[]) =>
  locales
    .map((locale) => ({ locale, to: recipients.filter((one) => one.locale === locale) }))
    .filter(({ to }) => to.length > 0)

type Notice = { message: Feedback; kind: NoticeKind; recipients: Recipient[] }

/** Rejects when nobody could be told. */
export const sendNotice = async (
  payload: Payload,
  { message, kind, recipients }: Notice,
): Promise<void> => {
  const { id, receipt, page, receivedAt } = message
  const { routes, serverURL } = payload.config
  const outcomes = []
  for (const { locale, to } of groupsOf(distinct(recipients))) {
    const letter = buildNotice({
      kind,
      locale,
      site: await siteName(payload, locale),
      receipt,
      about: message.kind,
      ...(page && { page: new URL(page, serverURL).href }),
      dueOn: answerDue(receivedAt),
      href: new URL(`${routes.admin}/collections/feedback/${id}`, serverURL).href,
    })
    const messageKey = `feedback.${receipt}.${kind}.${locale}`
    outcomes.push(
      await sendFeedbackLetter(payload, { letter, to, messageKey, isAutomatic: true }).then(
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
