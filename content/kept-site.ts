// What stands around a page while the database is away.
import 'server-only'
import type { Locale } from '@/i18n/routing'
import { keptContact } from './kept-contact'
import type { Site } from './page-models'
import { siteOrigin } from './site-origin'

export const keptSite = (locale: Locale): Site => ({
  name: keptContact(locale).siteName,
  origin: siteOrigin(),
  navigation: [],
  pages: [],
})
