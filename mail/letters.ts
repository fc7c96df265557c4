// What the portal writes to its staff, in the words of messages/<locale>/mail.json.
import { createTranslator } from 'next-intl'
import type { Locale } from '@/i18n/routing'
import { mailMessages } from '@/messages/mail'
import { oneLine, type Letter } from './letter'

export type LetterKind = 'Reset' | 'Invitation'

type Facts = {
  kind: LetterKind
  locale: Locale
  /** Name of the portal. */
  site: string
  name: string
  email: string
  href: string
  lifetimeMs: number
}

export const buildLetter = ({ kind, locale, href, lifetimeMs, ...facts }: Facts): Letter => {
  const t = createTranslator({ locale, messages: mailMessages[locale] })
  const values = {
    site: oneLine(facts.site),
    name: oneLine(facts.name),
    email: facts.email,
    hours: Math.round(lifetimeMs / 3_600_000),
  }
  return {
    locale,
    subject: t(`${kind}.subject`, values),
    before: [t('greeting', values), t(`${kind}.lead`, values)],
    link: { label: t(`${kind}.link`), href },
    after: [t(`${kind}.ignore`), t('automatic')],
  }
}
