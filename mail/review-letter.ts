// Reminds of the yearly review of the accessibility statement, in the words of messages/<locale>/mail.json.
import { createTranslator } from 'next-intl'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { mailMessages } from '@/messages/mail'
import { oneLine, type Letter } from './letter'

type ReviewFacts = {
  locale: Locale
  site: string
  /** ISO day; none where it was never reviewed. */
  dueBy: string | undefined
  /** Address of the statement in the admin. */
  href: string
}

export const buildReviewLetter = ({ locale, site, dueBy, href }: ReviewFacts): Letter => {
  const t = createTranslator({ locale, messages: mailMessages[locale] })
  return {
    locale,
    subject: t('Review.subject', { site: oneLine(site) }),
    before: [
      dueBy ? t('Review.overdue', { date: formatDate(locale, dueBy) }) : t('Review.never'),
      t('Review.why'),
    ],
    link: { label: t('Review.open'), href },
    after: [t('automatic')],
  }
}
