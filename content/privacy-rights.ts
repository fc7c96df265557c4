// What a person can ask of those who have data of theirs (GDPR, articles 15–22 and 77).
import { toDay } from '@/i18n/days'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { bodyFacts } from './body-facts'
import type { Section } from './page-models'
import { paragraph, paragraphs } from './paragraphs'
import type { Notice } from './privacy-sections'

const rights = ['access', 'rectification', 'erasure', 'restriction', 'objection'] as const

export const rightsSection = (locale: Locale): Section => {
  const t = getTranslate(locale)
  return {
    id: 'rights',
    title: t('PrivacyNotice.sections.rights'),
    blocks: [
      paragraph(t('PrivacyNotice.rights.lead')),
      {
        type: 'list',
        ordered: false,
        items: rights.map((right) => [t(`PrivacyNotice.rights.items.${right}`)]),
      },
      paragraph(t('PrivacyNotice.rights.how')),
      paragraph(t('PrivacyNotice.rights.decisions')),
    ],
  }
}

export const complaintSection = (locale: Locale, notice: Notice): Section => {
  const t = getTranslate(locale)
  const { doc, supervisorName, supervisorAddress, supervisorUrl } = notice
  return {
    id: 'complaint',
    title: t('PrivacyNotice.sections.complaint'),
    blocks: [
      paragraph(t('PrivacyNotice.complaint')),
      supervisorName
        ? {
            type: 'facts',
            rows: bodyFacts(locale, {
              name: [t('Contact.supervisor'), supervisorName],
              address: supervisorAddress,
              url: supervisorUrl,
              email: doc.supervisorEmail,
              phone: doc.supervisorPhone,
              checkedOn: doc.supervisorCheckedOn,
            }),
          }
        : paragraph(t('Contact.noSupervisor')),
    ],
  }
}

/** What editors have to say besides. */
export const additionsSection = (locale: Locale, { additions }: Notice): Section[] => {
  const title = getTranslate(locale)('PrivacyNotice.sections.additions')
  return additions ? [{ id: 'additions', title, blocks: paragraphs(additions) }] : []
}

export const reviewSection = (locale: Locale, { doc }: Notice): Section => {
  const t = getTranslate(locale)
  const day = toDay(doc.reviewedOn)
  return {
    id: 'review',
    title: t('PrivacyNotice.sections.review'),
    blocks: [
      paragraph(
        day
          ? t('PrivacyNotice.reviewedOn', { date: formatDate(locale, day) })
          : t('PrivacyNotice.notReviewed'),
      ),
    ],
  }
}
