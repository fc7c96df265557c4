// What a reader can do about something that is not accessible: tell the publisher, then the supervisor.
import { feedbackAddress } from '@/i18n/feedback-address'
import { formatDate } from '@/i18n/format'
import { getTranslate } from '@/i18n/translator'
import { toDay } from '@/i18n/days'
import type { Fact, Run, Section } from './page-models'
import type { Reading, Statement } from './statement-sections'

export const feedbackSection = ({ locale }: Reading): Section => {
  const t = getTranslate(locale)
  const feedback = {
    label: t('AccessibilityStatement.giveFeedback'),
    to: { href: feedbackAddress(locale, { subject: 'accessibility' }) },
  }
  return {
    id: 'feedback',
    title: t('AccessibilityStatement.sections.feedback'),
    blocks: [
      { type: 'paragraph', content: [t('AccessibilityStatement.feedback')] },
      { type: 'links', items: [feedback] },
    ],
  }
}

const supervisorFacts = ({ locale }: Reading, statement: Statement): Fact[] => {
  const t = getTranslate(locale)
  const { supervisorName: name, supervisorUrl: url, doc } = statement
  const { supervisorEmail: email, supervisorPhone: phone } = doc
  const checked = toDay(doc.supervisorCheckedOn)
  const fact = (label: string, run: Run | undefined): Fact[] =>
    run ? [{ label, value: [run] }] : []
  return [
    ...fact(t('AccessibilityStatement.facts.supervisor'), name),
    ...fact(
      t('AccessibilityStatement.facts.website'),
      url && {
        text: url.text.replace(/^https?:\/\/|\/$/g, ''),
        to: { href: url.text, external: true },
      },
    ),
    ...fact(
      t('Contact.email'),
      email ? { text: email, to: { href: `mailto:${email}` } } : undefined,
    ),
    ...fact(
      t('Contact.phone'),
      phone ? { text: phone, to: { href: `tel:${phone.replace(/\s/g, '')}` } } : undefined,
    ),
    ...fact(
      t('AccessibilityStatement.facts.checked'),
      checked ? { text: formatDate(locale, checked) } : undefined,
    ),
  ]
}

export const enforcementSection = (reading: Reading, statement: Statement): Section => {
  const t = getTranslate(reading.locale)
  return {
    id: 'enforcement',
    title: t('AccessibilityStatement.sections.enforcement'),
    blocks: [
      { type: 'paragraph', content: [t('AccessibilityStatement.enforcement')] },
      statement.supervisorName
        ? { type: 'facts', rows: supervisorFacts(reading, statement) }
        : { type: 'paragraph', content: [t('AccessibilityStatement.noSupervisor')] },
    ],
  }
}
