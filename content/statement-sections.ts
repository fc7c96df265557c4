// The parts of the accessibility statement that are no issues, in the order of the national model form.
import { checkedDays, isReviewOverdue } from '@/collections/rules/yearly-review'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { AccessibilityStatement as StatementDoc } from '@/payload-types'
import { isOpen, type Issue } from './accessibility-issues'
import { toDay } from '@/i18n/days'
import { lawName, lawTarget } from './laws'
import type { Run, Section, Site } from './page-models'
import { paragraph, paragraphs } from './paragraphs'
import { inSentence, phrase } from './phrases'
import type { SpokenSettings } from './spoken-settings'

export const statementWords = [
  'introduction',
  'services',
  'evaluation',
  'supervisorName',
  'supervisorUrl',
] as const

/** The settings of the statement, with their words in the reader's language or marked as in another one. */
export type Statement = SpokenSettings<StatementDoc, (typeof statementWords)[number]>

/** Who reads: in what language, on what day (`YYYY-MM-DD`). */
export type Reading = { locale: Locale; today: string }

export const scopeSection = (
  { locale }: Reading,
  { introduction, services }: Statement,
  publisher: Site['publisher'],
): Section => {
  const t = getTranslate(locale)
  const lawLink: Run = {
    text: lawName(locale, 'digitalServices'),
    to: lawTarget(locale, 'digitalServices'),
  }
  return {
    id: 'scope',
    title: t('AccessibilityStatement.sections.scope'),
    blocks: [
      ...paragraphs(introduction),
      ...paragraphs(services),
      ...(publisher
        ? [
            paragraph(
              ...phrase(t, 'AccessibilityStatement.responsible', {
                publisher: [inSentence(locale, publisher)],
              }),
            ),
          ]
        : []),
      paragraph(...phrase(t, 'AccessibilityStatement.law', { law: [lawLink] })),
    ],
  }
}

/** With an issue that the law covers and nobody has fixed, a website does not fully meet the requirements. */
export const toldConformance = (
  stated: StatementDoc['conformance'],
  issues: Issue[],
): StatementDoc['conformance'] =>
  stated === 'full' && issues.some((issue) => isOpen(issue) && issue.doc.reason !== 'outsideLaw')
    ? 'partial'
    : stated

export const conformanceSection = (
  { locale }: Reading,
  { doc }: Statement,
  issues: Issue[],
): Section => {
  const t = getTranslate(locale)
  const level = t(`AccessibilityStatement.statuses.${toldConformance(doc.conformance, issues)}`)
  const known = t(
    issues.some(isOpen) ? 'AccessibilityStatement.issuesBelow' : 'AccessibilityStatement.noIssues',
  )
  return {
    id: 'conformance',
    title: t('AccessibilityStatement.sections.conformance'),
    blocks: [paragraph(`${level} ${known}`)],
  }
}

const evaluators = {
  publisher: 'AccessibilityStatement.evaluators.publisher',
  expert: 'AccessibilityStatement.evaluators.expert',
} as const

export const evaluationSection = ({ locale }: Reading, { doc, evaluation }: Statement): Section => {
  const t = getTranslate(locale)
  const day = toDay(doc.evaluatedOn)
  const when = day
    ? t('AccessibilityStatement.evaluatedOn', { date: formatDate(locale, day) })
    : t('AccessibilityStatement.notEvaluated')
  return {
    id: 'evaluation',
    title: t('AccessibilityStatement.sections.evaluation'),
    blocks: [paragraph(`${t(evaluators[doc.evaluatedBy])} ${when}`), ...paragraphs(evaluation)],
  }
}

export const reviewSection = ({ locale, today }: Reading, { doc }: Statement): Section => {
  const t = getTranslate(locale)
  const checked = checkedDays(doc)
  const { reviewedOn } = checked
  const last = reviewedOn
    ? t('AccessibilityStatement.reviewedOn', { date: formatDate(locale, reviewedOn) })
    : t('AccessibilityStatement.notReviewed')
  const rule = isReviewOverdue(checked, today)
    ? t('AccessibilityStatement.overdue')
    : t('AccessibilityStatement.yearly')
  return {
    id: 'review',
    title: t('AccessibilityStatement.sections.review'),
    blocks: [paragraph(`${last} ${rule}`)],
  }
}
