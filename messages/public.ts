import type { Locale } from '@/i18n/routing'
import en from './en/public.json' with { type: 'json' }
import fi from './fi/public.json' with { type: 'json' }
import sv from './sv/public.json' with { type: 'json' }

export type PublicMessages = typeof fi

export const publicMessages: Record<Locale, PublicMessages> = { fi, sv, en }
