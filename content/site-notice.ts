// The notice that editors put on top of every page.
import 'server-only'
import { defaultLocale, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { SiteNotice } from './page-models'
import { findSiteSettings } from './payload-client'

/** In the language asked for; where it has no words the Finnish ones stand, marked as such. */
export const findSiteNotice = async (locale: Locale): Promise<SiteNotice | undefined> => {
  for (const language of [locale, defaultLocale]) {
    const { noticeKind: kind, noticeText } = await findSiteSettings(language)
    if (kind === 'none') return undefined
    const texts = (noticeText ?? '').split(/\n+/).filter((text) => text.trim())
    if (texts.length === 0) continue
    const lang = language === locale ? {} : { lang: language }
    return {
      kind,
      label: getTranslate(locale)(`SiteNotice.kinds.${kind}`),
      paragraphs: texts.map((text) => [{ text: text.trim(), ...lang }]),
    }
  }
  return undefined
}
