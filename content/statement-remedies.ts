// What a reader can do about something that is not accessible: tell the publisher, then the supervisor.
import { feedbackAddress } from '@/i18n/feedback-address'
import { getTranslate } from '@/i18n/translator'
import { bodyFacts } from './body-facts'
import type { Section } from './page-models'
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

export const enforcementSection = (reading: Reading, statement: Statement): Section => {
  const t = getTranslate(reading.locale)
  const { doc } = statement
  return {
    id: 'enforcement',
    title: t('AccessibilityStatement.sections.enforcement'),
    blocks: [
      { type: 'paragraph', content: [t('AccessibilityStatement.enforcement')] },
      statement.supervisorName
        ? {
            type: 'facts',
            rows: bodyFacts(reading.locale, {
              name: [t('Contact.supervisor'), statement.supervisorName],
              url: statement.supervisorUrl,
              email: doc.supervisorEmail,
              phone: doc.supervisorPhone,
              checkedOn: doc.supervisorCheckedOn,
            }),
          }
        : { type: 'paragraph', content: [t('Contact.noSupervisor')] },
    ],
  }
}
