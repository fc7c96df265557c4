// What the portal writes about feedback, in the words of messages/<locale>/mail.json. What a visitor wrote never
// leaves the portal by mail: a notice names the message, and whoever may read it follows the link.
import { createTranslator } from 'next-intl'
import type { FeedbackKind } from '@/feedback/rules/feedback-message'
import type { Reminder } from '@/feedback/rules/deadlines'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { mailMessages } from '@/messages/mail'
import { oneLine, type Letter } from './letter'

export type NoticeKind = 'new' | Reminder

type NoticeFacts = {
  kind: NoticeKind
  locale: Locale
  site: string
  receipt: string
  about: FeedbackKind
  /** Address of the page it is about. */
  page?: string
  /** ISO day. */
  dueOn: string
  /** Address of the message in the admin. */
  href: string
}

export const buildNotice = ({
  kind,
  locale,
  about,
  page,
  dueOn,
  href,
  ...facts
}: NoticeFacts): Letter => {
  const t = createTranslator({ locale, messages: mailMessages[locale] })
  const values = {
    site: oneLine(facts.site),
    receipt: facts.receipt,
    date: formatDate(locale, dueOn),
  }
  return {
    locale,
    subject: t(`Feedback.${kind}.subject`, values),
    before: [
      t(`Feedback.${kind}.lead`, values),
      [
        t('Feedback.about', { kind: t(`Feedback.kinds.${about}`) }),
        ...(page ? [t('Feedback.page', { page })] : []),
        t('Feedback.dueOn', values),
      ].join('\n'),
    ],
    link: { label: t('Feedback.open'), href },
    after: [t('automatic')],
  }
}

type AnswerFacts = {
  locale: Locale
  site: string
  receipt: string
  answer: string
  /** Address of the feedback form. */
  href: string
  /** Whether somebody reads what the visitor replies. */
  hasReplyAddress: boolean
}

export const buildAnswer = ({
  locale,
  answer,
  href,
  hasReplyAddress,
  ...facts
}: AnswerFacts): Letter => {
  const t = createTranslator({ locale, messages: mailMessages[locale] })
  const values = { site: oneLine(facts.site), receipt: facts.receipt }
  return {
    locale,
    subject: t('Feedback.answer.subject', values),
    before: [
      t('Feedback.answer.lead', values),
      answer.trim(),
      t(`Feedback.answer.${hasReplyAddress ? 'reply' : 'noReply'}`),
    ],
    link: { label: t('Feedback.answer.link'), href },
    after: [oneLine(facts.site)],
  }
}
