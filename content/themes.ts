// Themes: the page of one.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, settingsTag } from '@/cache/tags'
import { defaultLocale, type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc, Theme as ThemeDoc } from '@/payload-types'
import { ageNotices } from './age'
import { readAgeContext } from './age-context'
import { composePage, trail, type PageParts, type Told } from './compose'
import { latestDay, toDay } from '@/i18n/days'
import {
  findBySlug,
  listRecords,
  nameRun,
  recordPaths,
  type DirectoryRecord,
  type Id,
} from './directory'
import { makeResolve } from './document-links'
import { showDocuments } from './document-section'
import { findInAnyLanguage } from './facts-across-languages'
import { fundingBlocks, toFunding } from './funding'
import { makePictures } from './images'
import type { Block, Fact, Section, ThemePage } from './page-models'
import { regionRuns, themeSentences } from './participations'
import { findPublished } from './payload-client'
import { inSentence, joined, phrase } from './phrases'
import { idOf } from './relations'
import { toBodyBlocks, type ResolveDocument } from './rich-text'
import { findSpoken } from './spoken'

const roleFacts = (locale: Locale, theme: ThemeDoc, regions: DirectoryRecord[]): Fact[] => {
  const t = getTranslate(locale)
  const lead = regionRuns(locale, theme, 'lead', regions)
  const partners = regionRuns(locale, theme, 'partner', regions)
  return [
    { label: t('Theme.facts.lead'), value: lead.length > 0 ? lead : [t('Theme.facts.noLead')] },
    {
      label: t('Theme.facts.partners'),
      value: partners.length > 0 ? joined(locale, partners) : [t('Theme.facts.noPartner')],
    },
  ]
}

const sourceBlocks = (locale: Locale, theme: ThemeDoc): Block[] => {
  const sources = new Set((theme.participations ?? []).flatMap(({ source }) => source || []))
  return [...sources].map((source) => ({
    type: 'paragraph',
    // The field has one language, the portal's own.
    content: [
      getTranslate(locale)('Theme.rolesSource'),
      ' ',
      { text: source, ...(locale !== defaultLocale && { lang: defaultLocale }) },
    ],
  }))
}

/** The programme of a theme, in whatever language it is public. */
export const findProgramOf = async (locale: Locale, doc: ThemeDoc): Promise<ProgramDoc[]> => {
  const names = idOf(doc.program)
  return names === undefined
    ? []
    : findInAnyLanguage('programs', locale, { field: 'id', names }, 'id')
}

/** What a theme's page tells, with the records that it tells it from. */
export const tellTheme = async (locale: Locale, doc: ThemeDoc, resolve: ResolveDocument) => {
  const t = getTranslate(locale)
  const [regions, programs, spoken] = await Promise.all([
    listRecords('city-regions'),
    listRecords('programs'),
    findSpoken('funding-records', locale, ['note'], { field: 'theme', names: doc.id }, 'id'),
  ])
  const funding = spoken.map(toFunding)
  const programId = idOf(doc.program)
  const program = nameRun(
    locale,
    'programs',
    programs.find((entry) => entry.id === programId),
  )
  const documents = await showDocuments(locale, doc)
  const body = toBodyBlocks(doc.description, resolve, await makePictures(locale, doc.description))
  const section = (key: 'description' | 'regions' | 'funding', blocks: Block[]): Section[] =>
    blocks.length > 0 ? [{ id: key, title: t(`Theme.sections.${key}`), blocks }] : []
  const page: Told<'theme'> = {
    kind: 'theme',
    locale,
    title: doc.name,
    lead: program && t('Theme.lead', { program: inSentence(locale, program).text }),
    facts: [
      ...(program ? [{ label: t('Theme.facts.program'), value: [program] }] : []),
      ...roleFacts(locale, doc, regions),
    ],
    sections: [
      ...section('description', body),
      ...section('regions', [
        ...themeSentences(locale, t, doc, regions).map((content): Block => ({
          type: 'paragraph',
          content,
        })),
        ...sourceBlocks(locale, doc),
      ]),
      ...section('funding', [
        ...(funding.length > 0
          ? fundingBlocks({ locale, t }, funding)
          : [{ type: 'paragraph' as const, content: [t('Theme.noFundingOfItsOwn')] }]),
        ...(program
          ? [
              {
                type: 'paragraph' as const,
                content: phrase(t, 'Theme.fundingOfProgram', { program: [program] }),
              },
            ]
          : []),
      ]),
      ...documents.section,
    ],
    lastUpdated: latestDay([
      ...[doc, ...spoken.map((record) => record.doc)].map(({ lastChanged }) => toDay(lastChanged)),
      ...documents.days,
    ]),
  }
  return { page, funding }
}

const readTheme = cached(
  'theme-page',
  async (locale: Locale, id: Id): Promise<PageParts<'theme'> | undefined> => {
    const [docs, age, themes, resolve] = await Promise.all([
      findPublished('themes', locale, { id: { equals: id } }),
      readAgeContext(locale),
      listRecords('themes'),
      makeResolve(locale),
    ])
    const [doc] = docs
    const record = themes.find((entry) => entry.id === id)
    if (!doc || !record) return undefined
    const { page } = await tellTheme(locale, doc, resolve)
    return {
      ...page,
      notices: ageNotices(age, await findProgramOf(locale, doc)),
      breadcrumbs: trail(locale, 'themes'),
      paths: recordPaths('themes', record),
    }
  },
  () => [
    settingsTag,
    ...(
      [
        'themes',
        'city-regions',
        'programs',
        'funding-records',
        'organizations',
        'pages',
        'media',
        'documents',
      ] as const
    ).map(listTag),
  ],
)

export const getThemePage = async (
  locale: Locale,
  slug: string,
): Promise<ThemePage | undefined> => {
  const record = await findBySlug('themes', locale, slug)
  const parts = record && (await readTheme(locale, record.id))
  return parts && composePage(parts)
}
