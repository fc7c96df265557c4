// The accessibility statement, made of the recorded issues and the settings of the statement.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag, statementTag } from '@/cache/tags'
import { locales, pagePath, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { issueSections, issueWords } from './accessibility-issues'
import { composePage, trail, type PageParts } from './compose'
import { latestDay, toDay, today } from '@/i18n/days'
import type { AccessibilityStatementPage } from './page-models'
import { findAccessibilityStatement } from './payload-client'
import { getSite } from './site'
import { findSpoken } from './spoken'
import { readSpokenSettings } from './spoken-settings'
import { enforcementSection, feedbackSection } from './statement-remedies'
import {
  conformanceSection,
  evaluationSection,
  reviewSection,
  scopeSection,
  statementWords,
} from './statement-sections'

const readStatementPage = cached(
  'accessibility-statement-page',
  async (locale: Locale): Promise<PageParts<'accessibility-statement'>> => {
    const t = getTranslate(locale)
    const [site, statement, issues] = await Promise.all([
      getSite(locale),
      readSpokenSettings(locale, findAccessibilityStatement, statementWords),
      findSpoken('accessibility-issues', locale, [...issueWords], {}, 'since'),
    ])
    const { doc } = statement
    const reading = { locale, today: today() }
    return {
      kind: 'accessibility-statement',
      locale,
      title: t('Rooms.accessibility-statement'),
      lead: t('AccessibilityStatement.lead', { site: site.name }),
      sections: [
        scopeSection(reading, statement, site.publisher),
        conformanceSection(reading, statement, issues),
        ...issueSections(locale, issues, reading.today),
        evaluationSection(reading, statement),
        feedbackSection(reading),
        enforcementSection(reading, statement),
        reviewSection(reading, statement),
      ],
      breadcrumbs: trail(locale),
      paths: Object.fromEntries(
        locales.map((other) => [other, pagePath(other, { room: 'accessibility-statement' })]),
      ),
      // An issue that is fixed leaves the page, which is a change of it.
      lastUpdated: latestDay([
        toDay(doc.evaluatedOn),
        toDay(doc.reviewedOn),
        ...issues.map((issue) => toDay(issue.doc.lastChanged)),
      ]),
    }
  },
  () => [
    settingsTag,
    statementTag,
    ...(['accessibility-issues', 'organizations', 'pages'] as const).map(listTag),
  ],
)

export const getAccessibilityStatementPage = async (
  locale: Locale,
): Promise<AccessibilityStatementPage> => composePage(await readStatementPage(locale))
