// Programmes: the page of one, and the list of all.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag, recordTag, settingsTag } from '@/cache/tags'
import { type Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Program as ProgramDoc } from '@/payload-types'
import { ageNotices } from './age'
import { readAgeContext } from './age-context'
import { composePage, trail, type PageParts, type Told } from './compose'
import { contactAdvice } from './contact-advice'
import { contactBlocks, listContacts } from './contact-persons'
import { latestDay, toDay } from '@/i18n/days'
import { findBySlug, listRecords, recordPaths, type Id } from './directory'
import { makeResolve } from './document-links'
import { showDocuments } from './document-section'
import { toFunding } from './funding'
import { bodiesIn } from './governance'
import { getImage, makePictures } from './images'
import type { Naming } from './naming'
import type { Block, ProgramPage } from './page-models'
import { findInAnyLanguage } from './facts-across-languages'
import { findPublished } from './payload-client'
import { programFacts } from './program-facts'
import { programSections } from './program-page'
import type { ResolveDocument } from './rich-text'
import { findSpoken } from './spoken'

/**
 * What a programme's page tells, with the records that it tells it from.
 * @param advice on whom to contact where nobody is named
 */
export const tellProgram = async (
  locale: Locale,
  doc: ProgramDoc,
  resolve: ResolveDocument,
  advice: Block[],
) => {
  const t = getTranslate(locale)
  const ofProgram: Naming = { field: 'program', names: doc.id }
  const [themes, funding, milestones, contacts] = await Promise.all([
    findInAnyLanguage('themes', locale, ofProgram, 'order'),
    findSpoken('funding-records', locale, ['note'], ofProgram, 'id'),
    findSpoken('milestones', locale, ['name', 'outcome'], ofProgram, 'plannedDate'),
    listContacts(locale),
  ])
  const [programs, themeRecords, regions, organizations] = await Promise.all([
    listRecords('programs'),
    listRecords('themes'),
    listRecords('city-regions'),
    listRecords('organizations'),
  ])
  const documents = await showDocuments(locale, doc)
  const parts = {
    locale,
    t,
    doc,
    themes: [...themes].sort((a, b) => a.order - b.order),
    funding: funding.map(toFunding),
    programs,
    regions,
    organizations,
  }
  const page: Told<'program'> = {
    kind: 'program',
    locale,
    title: doc.name,
    lead: doc.summary ?? undefined,
    image: await getImage(locale, doc.image),
    facts: programFacts(parts),
    owners: bodiesIn(locale, doc, 'owner', organizations),
    sections: programSections({
      ...parts,
      milestones,
      themeRecords,
      resolve,
      pictureOf: await makePictures(locale, doc.body, doc.themesIntro),
      documents: documents.section,
      contacts: contactBlocks({ locale, t, organizations }, contacts, 'programs', doc.id, advice),
    }),
    lastUpdated: latestDay([
      ...[doc, ...themes, ...funding, ...milestones].map((shown) =>
        toDay('doc' in shown ? shown.doc.lastChanged : shown.lastChanged),
      ),
      ...documents.days,
    ]),
  }
  return { page, themes, funding: parts.funding, milestones: milestones.map(({ doc }) => doc) }
}

const readProgram = cached(
  'program-page',
  async (locale: Locale, id: Id): Promise<PageParts<'program'> | undefined> => {
    const [docs, age, resolve, advice] = await Promise.all([
      findPublished('programs', locale, { id: { equals: id } }),
      readAgeContext(locale),
      makeResolve(locale),
      contactAdvice(locale),
    ])
    const [doc] = docs
    const record = age.programs.find((entry) => entry.id === id)
    if (!doc || !record) return undefined
    return {
      ...(await tellProgram(locale, doc, resolve, advice)).page,
      notices: ageNotices(age, [doc]),
      breadcrumbs: trail(locale, 'programs'),
      paths: recordPaths('programs', record),
    }
  },
  (_locale, id) => [
    recordTag('programs', id),
    settingsTag,
    ...(
      [
        'themes',
        'city-regions',
        'organizations',
        'contact-persons',
        'programs',
        'pages',
        'documents',
        'media',
      ] as const
    ).map(listTag),
  ],
)

export const getProgramPage = async (
  locale: Locale,
  slug: string,
): Promise<ProgramPage | undefined> => {
  const record = await findBySlug('programs', locale, slug)
  const parts = record && (await readProgram(locale, record.id))
  return parts && composePage(parts)
}
