// A portal of which the database holds nothing, then one with records that say nothing but their names.
import { beforeAll, describe, expect, test } from '@jest/globals'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { toMarkdown } from '@/components/markdown/page'
import { viewOf } from '@/components/pages/registry'
import { getAccessibilityStatementPage } from '@/content/accessibility-statement'
import { getArticlePage } from '@/content/articles'
import { getCityRegionPage } from '@/content/city-regions'
import { getContactsPage } from '@/content/contacts'
import { getHomePage } from '@/content/home'
import { getListPage } from '@/content/lists'
import type { PageModel } from '@/content/page-models'
import { getPrivacyNoticePage } from '@/content/privacy-notice'
import { getProgramPage } from '@/content/programs'
import { getSiteMapPage } from '@/content/site-map'
import { getThemePage } from '@/content/themes'
import { getFeedbackPage } from '@/feedback/form/feedback-page'
import { getSearchPage } from '@/search/query/search-page'
import { locales, type Locale } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'

type Promised = [
  name: string,
  load: (locale: Locale) => Promise<PageModel | undefined>,
  MessageKey[],
]

const emptyPages: Promised[] = [
  ['home', getHomePage, ['List.programs.empty', 'List.city-regions.empty']],
  ['programmes', (locale) => getListPage(locale, 'programs'), ['List.programs.empty']],
  ['themes', (locale) => getListPage(locale, 'themes'), ['List.themes.empty']],
  ['regions', (locale) => getListPage(locale, 'city-regions'), ['List.city-regions.empty']],
  ['contacts', getContactsPage, ['Contact.noAdvice']],
  [
    'site map',
    getSiteMapPage,
    ['List.programs.empty', 'List.city-regions.empty', 'List.pages.empty'],
  ],
  ['feedback', (locale) => getFeedbackPage(locale), ['Contact.noAdvice']],
  ['search', (locale) => getSearchPage(locale), []],
  [
    'accessibility statement',
    getAccessibilityStatementPage,
    [
      'AccessibilityStatement.noIssues',
      'AccessibilityStatement.notEvaluated',
      'Contact.noSupervisor',
      'AccessibilityStatement.notReviewed',
    ],
  ],
  [
    'privacy notice',
    getPrivacyNoticePage,
    [
      'PrivacyNotice.noController',
      'PrivacyNotice.noOfficer',
      'PrivacyNotice.noRecipients',
      'Contact.noSupervisor',
      'PrivacyNotice.notReviewed',
    ],
  ],
]

const barePages: Promised[] = [
  [
    'programme',
    (locale) => getProgramPage(locale, 'tyhja'),
    ['Program.noThemes', 'Funding.none', 'Governance.none', 'Milestone.none', 'Contact.none'],
  ],
  [
    'theme',
    (locale) => getThemePage(locale, 'tyhja'),
    ['Theme.noLead', 'Theme.noPartner', 'Theme.noFundingOfItsOwn'],
  ],
  [
    'region',
    (locale) => getCityRegionPage(locale, 'tyhja'),
    ['CityRegion.noRoles', 'Funding.none', 'Contact.none'],
  ],
  ['article', (locale) => getArticlePage(locale, 'tyhja'), ['Article.empty']],
]

const renderings = (page: PageModel) => {
  const t = getTranslate(page.locale)
  const html = (rendering: 'rich' | 'text') => {
    const View = viewOf(page.kind, rendering)
    return renderToStaticMarkup(<View page={page} t={t} />)
  }
  return { rich: html('rich'), text: html('text'), markdown: toMarkdown(page, t) }
}

const says = async (locale: Locale, [, load, keys]: Promised) => {
  const page = await load(locale)
  if (!page) throw new Error('There is no such page.')
  expect(page.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  for (const [rendering, words] of Object.entries(renderings(page))) {
    const unsaid = keys.filter((key) => !words.includes(getTranslate(locale)(key)))
    expect({ rendering, unsaid }).toEqual({ rendering, unsaid: [] })
  }
}

let payload: Payload

/** A record with its name alone, published in every language. */
const publishBare = async (
  collection: 'programs' | 'themes' | 'city-regions' | 'pages',
  facts: object,
) => {
  const own = { collection, overrideAccess: true, context: { disableRevalidate: true } } as const
  const data = { ...facts, name: 'Tyhjä', slug: 'tyhja', _status: 'published' } as never
  const { id } = await payload.create({ ...own, locale: 'fi', data })
  for (const locale of locales) await payload.update({ ...own, id, locale, data })
  return id
}

beforeAll(async () => {
  payload = await getPayload({ config })
})

describe.each(locales)('an empty portal in %s', (locale) => {
  test.each(emptyPages)('says on the page %s that there is nothing', (...promised) =>
    says(locale, promised),
  )
})

describe('records that say nothing but their names', () => {
  beforeAll(async () => {
    // A theme belongs to a programme, and the programme asked about has none.
    const other = await payload.create({
      collection: 'programs',
      locale: 'fi',
      data: {
        name: 'Toinen',
        slug: 'toinen',
        code: 'TOINEN',
        status: 'active',
        _status: 'published',
      },
      overrideAccess: true,
      context: { disableRevalidate: true },
    })
    await publishBare('programs', { code: 'TYHJA', status: 'unknown' })
    await publishBare('themes', { program: other.id, order: 1, level: 'unspecified' })
    await publishBare('city-regions', { kind: 'cityRegion' })
    await publishBare('pages', {})
  })

  describe.each(locales)('in %s', (locale) => {
    test.each(barePages)('say on the page of a %s what is not recorded', (...promised) =>
      says(locale, promised),
    )
  })
})
