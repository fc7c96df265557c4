// Whom to contact, in the words of the site settings.
import 'server-only'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { makeResolve } from './document-links'
import type { Block } from './page-models'
import { findSiteSettings } from './payload-client'
import { toBodyBlocks } from './rich-text'

/** Words on whom to contact; without any, the reader is told that none are recorded. */
export const orNoAdvice = (locale: Locale, advice: Block[]): Block[] =>
  advice.length > 0
    ? advice
    : [{ type: 'paragraph', content: [getTranslate(locale)('Contact.noAdvice')] }]

/** The ministry's own words on whom to contact. */
export const contactAdvice = async (locale: Locale): Promise<Block[]> => {
  const settings = await findSiteSettings(locale)
  return orNoAdvice(locale, toBodyBlocks(settings.contactAdvice, await makeResolve(locale)))
}
