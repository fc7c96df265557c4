import type { Payload } from 'payload'
import type { Locale } from '@/i18n/routing'

/** What the portal calls itself in a language; its host where it has no name there. */
export const siteName = async (payload: Payload, locale: Locale): Promise<string> => {
  const { siteName } = await payload.findGlobal({
    slug: 'site-settings',
    locale,
    depth: 0,
    overrideAccess: true,
  })
  return siteName || new URL(payload.config.serverURL).host
}
