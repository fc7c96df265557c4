// City regions: the page of one answers first what the region does here.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import type { CityRegion as RegionDoc, Theme as ThemeDoc } from '@/payload-types'
import { ageNotices } from './age'
import { readAgeContext } from './age-context'
import { composePage, trail, type PageParts, type Told } from './compose'
import { contactAdvice } from './contact-advice'
import { contactBlocks, listContacts } from './contact-persons'
import { regionFundingBlocks, roleBlocks } from './city-region-sections'
import { latestDay, toDay } from '@/i18n/days'
import { showDocuments } from './document-section'
import { findBySlug, listRecords, recordPaths, type Id } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import { toFunding } from './funding'
import type { Block, CityRegionPage, Fact } from './page-models'
import { roleCounts } from './participations'
import { findPublished } from './payload-client'
import { idOf } from './relations'
import { findSpoken } from './spoken'

const programsOf = (themes: ThemeDoc[]): Id[] => [
  ...new Set(themes.flatMap(({ program }) => idOf(program) ?? [])),
]

/**
 * What a city region's page tells, with the records that it tells it from.
 * @param advice on whom to contact where nobody is named
 */
export const tellRegion = async (locale: Locale, doc: RegionDoc, advice: Block[]) => {
  const t = getTranslate(locale)
  const { id } = doc
  const [themes, themeRecords, programs, organizations, contacts] = await Promise.all([
    findInAnyLanguage('themes', locale, { 'participations.region': { equals: id } }, 'order'),
    listRecords('themes'),
    listRecords('programs'),
    listRecords('organizations'),
    listContacts(locale),
  ])
  const inPrograms = { program: { in: programsOf(themes) } }
  const funding = await findSpoken(
    'funding-records',
    locale,
    ['note'],
    { or: [inPrograms, { region: { equals: id } }] },
    'id',
  )
  const documents = await showDocuments(locale, doc)
  const story = {
    locale,
    t,
    id,
    themes,
    themeRecords,
    programs,
    funding: funding.map((spoken) => ({
      ...toFunding(spoken),
      program: idOf(spoken.doc.program),
      region: idOf(spoken.doc.region),
    })),
  }
  const facts: Fact[] = [
    {
      label: t('CityRegion.facts.kind'),
      value: [t(`CityRegion.kinds.${doc.kind}` as MessageKey)],
    },
    ...(doc.website
      ? [
          {
            label: t('CityRegion.facts.website'),
            value: [{ text: doc.website, to: { href: doc.website, external: true as const } }],
          },
        ]
      : []),
  ]
  const section = (key: 'roles' | 'funding' | 'contacts', blocks: Block[]) => ({
    id: key,
    title: t(`CityRegion.sections.${key}`),
    blocks,
  })
  const page: Told<'city-region'> = {
    kind: 'city-region',
    locale,
    title: doc.name,
    lead: doc.summary || roleCounts(t, themes, id),
    facts,
    sections: [
      section('roles', roleBlocks(story)),
      section('funding', regionFundingBlocks(story)),
      section(
        'contacts',
        contactBlocks({ locale, t, organizations }, contacts, 'city-regions', id, advice),
      ),
      ...documents.section,
    ],
    lastUpdated: latestDay([
      ...[doc, ...themes, ...funding.map((record) => record.doc)].map(({ lastChanged }) =>
        toDay(lastChanged),
      ),
      ...documents.days,
    ]),
  }
  return { page, themes, funding: story.funding }
}

const readRegion = cached(
  'city-region-page',
  async (locale: Locale, id: Id): Promise<PageParts<'city-region'> | undefined> => {
    const [docs, regions, age, advice] = await Promise.all([
      findPublished('city-regions', locale, { id: { equals: id } }),
      listRecords('city-regions'),
      readAgeContext(locale),
      contactAdvice(locale),
    ])
    const [doc] = docs
    const record = regions.find((entry) => entry.id === id)
    if (!doc || !record) return undefined
    const { page, themes } = await tellRegion(locale, doc, advice)
    const programs = { id: { in: programsOf(themes) } }
    return {
      ...page,
      notices: ageNotices(age, await findInAnyLanguage('programs', locale, programs, 'id')),
      breadcrumbs: trail(locale, 'city-regions'),
      paths: recordPaths('city-regions', record),
    }
  },
  () => [
    settingsTag,
    ...(
      [
        'city-regions',
        'themes',
        'programs',
        'funding-records',
        'contact-persons',
        'organizations',
        'pages',
        'documents',
      ] as const
    ).map(listTag),
  ],
)

export const getCityRegionPage = async (
  locale: Locale,
  slug: string,
): Promise<CityRegionPage | undefined> => {
  const record = await findBySlug('city-regions', locale, slug)
  const parts = record && (await readRegion(locale, record.id))
  return parts && composePage(parts)
}
