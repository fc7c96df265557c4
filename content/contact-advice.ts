// Whom to contact, in the words of the site settings.
import 'server-only'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { makeResolve } from './document-links'
import type { Block } from './page-models'
import { findSiteSettings } from './payload-client'
import { toBodyBlocks } from './rich-text'

/** The ministry's own words on whom to contact; without them the reader is told that none are recorded. */
export const contactAdvice = async (locale: Locale): Promise<Block[]> => {
  const settings = await findSiteSettings(locale)
  const blocks = toBodyBlocks(settings.contactAdvice, await makeResolve(locale))
  return blocks.length > 0
    ? blocks
    : [{ type: 'paragraph', content: [getTranslate(locale)('Contact.noAdvice')] }]
}
