// Who is responsible for personal data, on what grounds, and who else handles it (GDPR, article 13).
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { PrivacyNotice as NoticeDoc } from '@/payload-types'
import { bodyFacts } from './body-facts'
import { lawName, lawTarget, type Law } from './laws'
import type { Fact, Section, Site } from './page-models'
import { paragraph, paragraphs } from './paragraphs'
import { withCapital } from './phrases'
import type { SpokenSettings } from './spoken-settings'

export const privacyWords = [
  'controllerName',
  'controllerAddress',
  'recipients',
  'additions',
  'supervisorName',
  'supervisorAddress',
  'supervisorUrl',
] as const

export type Notice = SpokenSettings<NoticeDoc, (typeof privacyWords)[number]>

/** A publisher that has said nothing of itself is still the one who decides. */
export const controllerSection = (
  locale: Locale,
  { doc, controllerName, controllerAddress }: Notice,
  publisher: Site['publisher'],
): Section => {
  const t = getTranslate(locale)
  const rows = bodyFacts(locale, {
    name: [t('PrivacyNotice.controller'), controllerName ?? publisher],
    address: controllerAddress,
    email: doc.controllerEmail,
    phone: doc.controllerPhone,
  })
  return {
    id: 'controller',
    title: t('PrivacyNotice.sections.controller'),
    blocks: [
      paragraph(t('PrivacyNotice.controllerRole')),
      rows.length > 0 ? { type: 'facts', rows } : paragraph(t('PrivacyNotice.noController')),
    ],
  }
}

export const officerSection = (locale: Locale, { doc }: Notice): Section => {
  const t = getTranslate(locale)
  const rows: Fact[] = bodyFacts(locale, { email: doc.officerEmail, phone: doc.officerPhone })
  return {
    id: 'officer',
    title: t('PrivacyNotice.sections.officer'),
    blocks: [
      paragraph(t('PrivacyNotice.officer')),
      rows.length > 0 ? { type: 'facts', rows } : paragraph(t('PrivacyNotice.noOfficer')),
    ],
  }
}

const laws: Law[] = ['dataProtectionRegulation', 'dataProtection', 'digitalServices', 'openness']

export const basisSection = (locale: Locale): Section => {
  const t = getTranslate(locale)
  return {
    id: 'basis',
    title: t('PrivacyNotice.sections.basis'),
    blocks: [
      paragraph(t('PrivacyNotice.basis.obligation')),
      paragraph(t('PrivacyNotice.basis.task')),
      paragraph(t('PrivacyNotice.basis.openness')),
      {
        type: 'links',
        items: laws.map((law) => ({
          label: withCapital(lawName(locale, law)),
          to: lawTarget(locale, law),
        })),
      },
    ],
  }
}

export const recipientsSection = (locale: Locale, { recipients }: Notice): Section => {
  const t = getTranslate(locale)
  return {
    id: 'recipients',
    title: t('PrivacyNotice.sections.recipients'),
    blocks: [
      paragraph(t('PrivacyNotice.handlers')),
      paragraph(t('PrivacyNotice.disclosure')),
      ...(recipients ? paragraphs(recipients) : [paragraph(t('PrivacyNotice.noRecipients'))]),
    ],
  }
}
