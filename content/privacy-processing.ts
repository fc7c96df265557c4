// What the portal does with personal data, by what a reader does. The times are those that the jobs obey.
import { limitKeptHours } from '@/feedback/rules/retention'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { keptDays } from '@/search/engine/kept-days'
import type { Section } from './page-models'
import { paragraph } from './paragraphs'

export const readingSection = (locale: Locale): Section => {
  const t = getTranslate(locale)
  return {
    id: 'reading',
    title: t('PrivacyNotice.sections.reading'),
    blocks: [
      paragraph(t('PrivacyNotice.reading.anonymous')),
      paragraph(t('PrivacyNotice.reading.textSize')),
      paragraph(t('PrivacyNotice.reading.log')),
    ],
  }
}

export const searchSection = (locale: Locale): Section => {
  const t = getTranslate(locale)
  return {
    id: 'search',
    title: t('PrivacyNotice.sections.search'),
    blocks: [
      paragraph(t('PrivacyNotice.search.answer')),
      paragraph(t('PrivacyNotice.search.misses', { days: keptDays })),
    ],
  }
}

export const votesSection = (locale: Locale): Section => {
  const t = getTranslate(locale)
  return {
    id: 'votes',
    title: t('PrivacyNotice.sections.votes'),
    blocks: [paragraph(t('PrivacyNotice.votes.kept')), paragraph(t('PrivacyNotice.votes.key'))],
  }
}

const keptOfFeedback = ['text', 'sender', 'page', 'time', 'handling'] as const

/** @param months after which what is personal is deleted */
export const feedbackSection = (locale: Locale, months: number): Section => {
  const t = getTranslate(locale)
  return {
    id: 'feedback',
    title: t('PrivacyNotice.sections.feedback'),
    blocks: [
      paragraph(t('PrivacyNotice.feedback.kept')),
      {
        type: 'list',
        ordered: false,
        items: keptOfFeedback.map((item) => [t(`PrivacyNotice.feedback.items.${item}`)]),
      },
      paragraph(t('PrivacyNotice.feedback.purpose')),
      paragraph(t('PrivacyNotice.feedback.voluntary')),
      paragraph(t('PrivacyNotice.feedback.deleted', { months })),
      paragraph(t('PrivacyNotice.feedback.network', { hours: limitKeptHours })),
    ],
  }
}

/** Those whom the portal names, and those who work with it. */
export const staffSection = (locale: Locale): Section => {
  const t = getTranslate(locale)
  return {
    id: 'staff',
    title: t('PrivacyNotice.sections.staff'),
    blocks: [
      paragraph(t('PrivacyNotice.staff.contacts')),
      paragraph(t('PrivacyNotice.staff.users')),
      paragraph(t('PrivacyNotice.staff.login')),
    ],
  }
}
