import type { Locale } from '@/i18n/routing'
import en from './en/mail.json' with { type: 'json' }
import fi from './fi/mail.json' with { type: 'json' }
import sv from './sv/mail.json' with { type: 'json' }

export type MailMessages = typeof fi

export const mailMessages: Record<Locale, MailMessages> = { fi, sv, en }
