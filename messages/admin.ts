import type { Locale } from '@/i18n/routing'
import en from './en/admin.json' with { type: 'json' }
import fi from './fi/admin.json' with { type: 'json' }
import sv from './sv/admin.json' with { type: 'json' }

export const adminMessages: Record<Locale, object> = { fi, sv, en }
