// What the age of a programme is judged by: the portal's setting, and today.
import 'server-only'
import type { Locale } from '@/i18n/routing'
import type { AgeContext } from './age'
import { today } from '@/i18n/days'
import { listRecords } from './directory'
import { findSiteSettings } from './payload-client'

/** Who calls it depends on the settings and on every programme, and says so by its tags. */
export const readAgeContext = async (locale: Locale): Promise<AgeContext> => {
  const [programs, { outdatedAfter }] = await Promise.all([
    listRecords('programs'),
    findSiteSettings(locale),
  ])
  return { locale, programs, today: today(), outdatedAfter }
}
