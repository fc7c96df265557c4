// What is not accessible, as the accessibility statement tells it: by reason, one entry for each.
import { criterionOf, type CriterionNumber } from '@/collections/rules/success-criteria'
import { hasFixBy, isLate, reasons } from '@/collections/rules/accessibility-issue'
import { formatDate } from '@/i18n/format'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { AccessibilityIssue as IssueDoc } from '@/payload-types'
import { toDay } from '@/i18n/days'
import type { Entry, Fact, Phrase, Run, Section } from './page-models'
import { joined } from './phrases'
import type { Spoken } from './spoken'

export const issueWords = ['name', 'place', 'description', 'alternative'] as const
export type Issue = Spoken<IssueDoc, (typeof issueWords)[number]>

export const isOpen = ({ doc }: Issue): boolean => !doc.fixedOn

const criteriaPhrase = (locale: Locale, numbers: CriterionNumber[]): Phrase => {
  const t = getTranslate(locale)
  const runs = numbers.map(criterionOf).map(({ number, level, href }): Run => ({
    text: t('AccessibilityStatement.criterion', { number, level }),
    to: { href, external: true },
  }))
  return joined(locale, runs)
}

/** A day that has passed is told as such: a promise that was not kept stays one. */
const fixByWords = (locale: Locale, doc: IssueDoc, today: string): Phrase => {
  const day = hasFixBy(doc) ? toDay(doc.fixBy) : undefined
  if (!day) return []
  const date = formatDate(locale, day)
  const t = getTranslate(locale)
  return [isLate(doc, today) ? t('AccessibilityStatement.late', { date }) : date]
}

/** A fact has one line, however an editor has broken it. */
const inOneLine = (run: Run | undefined): Phrase =>
  run ? [{ ...run, text: run.text.replaceAll(/\s+/g, ' ').trim() }] : []

const toFacts = (locale: Locale, { doc, place, alternative }: Issue, today: string): Fact[] => {
  const t = getTranslate(locale)
  const since = toDay(doc.since)
  const fact = (label: string, value: Phrase): Fact[] =>
    value.length > 0 ? [{ label, value }] : []
  return [
    ...fact(t('AccessibilityStatement.facts.place'), inOneLine(place)),
    ...fact(t('AccessibilityStatement.facts.criteria'), criteriaPhrase(locale, doc.criteria)),
    ...fact(t('AccessibilityStatement.facts.alternative'), inOneLine(alternative)),
    ...fact(t('AccessibilityStatement.facts.since'), since ? [formatDate(locale, since)] : []),
    ...fact(t('AccessibilityStatement.facts.fixBy'), fixByWords(locale, doc, today)),
  ]
}

const toEntry = (locale: Locale, issue: Issue, today: string): Entry => ({
  title: { label: issue.name?.text ?? '', lang: issue.name?.lang },
  facts: [],
  sentences: [inOneLine(issue.description)],
  // What is wrong is heard before its particulars.
  blocks: [{ type: 'facts', rows: toFacts(locale, issue, today) }],
})

/** A section for each reason that some open issue has. @param today `YYYY-MM-DD` */
export const issueSections = (locale: Locale, issues: Issue[], today: string): Section[] =>
  reasons.flatMap((reason) => {
    const items = issues
      .filter((issue) => isOpen(issue) && issue.doc.reason === reason)
      .map((issue) => toEntry(locale, issue, today))
    const title = getTranslate(locale)(`AccessibilityStatement.sections.${reason}`)
    return items.length > 0 ? [{ id: reason, title, blocks: [{ type: 'entries', items }] }] : []
  })
