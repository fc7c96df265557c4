// The privacy notice, made of what the portal does with personal data and of the settings that it obeys.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, privacyNoticeTag, settingsTag } from '@/cache/tags'
import { standardMonths } from '@/feedback/rules/retention'
import { latestDay, toDay } from '@/i18n/days'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, trail, type PageParts } from './compose'
import type { PrivacyNoticePage } from './page-models'
import { findPrivacyNotice, findSiteSettings } from './payload-client'
import {
  feedbackSection,
  readingSection,
  searchSection,
  staffSection,
  votesSection,
} from './privacy-processing'
import { additionsSection, complaintSection, reviewSection, rightsSection } from './privacy-rights'
import {
  basisSection,
  controllerSection,
  officerSection,
  privacyWords,
  recipientsSection,
} from './privacy-sections'
import { getSite } from './site'
import { readSpokenSettings } from './spoken-settings'

const readPrivacyNotice = cached(
  'privacy-notice-page',
  async (locale: Locale): Promise<PageParts<'privacy-notice'>> => {
    const t = getTranslate(locale)
    const [site, settings, notice] = await Promise.all([
      getSite(locale),
      findSiteSettings(locale),
      readSpokenSettings(locale, findPrivacyNotice, privacyWords),
    ])
    return {
      kind: 'privacy-notice',
      locale,
      title: t('Rooms.privacy-notice'),
      lead: t('PrivacyNotice.lead', { site: site.name }),
      sections: [
        controllerSection(locale, notice, site.publisher),
        officerSection(locale, notice),
        readingSection(locale),
        searchSection(locale),
        votesSection(locale),
        feedbackSection(locale, settings.feedbackRetentionMonths ?? standardMonths),
        staffSection(locale),
        basisSection(locale),
        recipientsSection(locale, notice),
        ...additionsSection(locale, notice),
        rightsSection(locale),
        complaintSection(locale, notice),
        reviewSection(locale, notice),
      ],
      breadcrumbs: trail(locale),
      paths: Object.fromEntries(
        locales.map((other) => [other, pagePath(other, { room: 'privacy-notice' })]),
      ),
      lastUpdated: latestDay([toDay(notice.doc.reviewedOn)]),
    }
  },
  () => [settingsTag, privacyNoticeTag, listTag('organizations'), listTag('pages')],
)

export const getPrivacyNoticePage = async (locale: Locale): Promise<PrivacyNoticePage> =>
  composePage(await readPrivacyNotice(locale))
