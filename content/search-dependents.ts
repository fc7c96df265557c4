// Which records' documents tell something of a record. Of the settings none does: their words stand on every
// page, and belong to none.
import 'server-only'
import type { Where } from 'payload'
import type { RecordRef } from '@/cache/search-changes'
import { defaultLocale } from '@/i18n/routing'
import type { ContactPerson, Theme } from '@/payload-types'
import type { Id } from './directory'
import { findInAnyLanguage } from './facts-across-languages'
import { findPublished, findRelations } from './payload-client'
import { idOf } from './relations'
import { findPictureHolders } from './search-picture-holders'
import type { SearchedCollection } from './search-sources'

const names = (collection: SearchedCollection, ids: (Id | undefined)[]): RecordRef[] =>
  ids.flatMap((id) => (id === undefined ? [] : { collection, id }))

const holding = async (collection: SearchedCollection, where: Where): Promise<RecordRef[]> =>
  (await findInAnyLanguage(collection, defaultLocale, where, 'id')).map(({ id }) => ({
    collection,
    id,
  }))

const regionsOf = (themes: Pick<Theme, 'participations'>[]): RecordRef[] =>
  names(
    'city-regions',
    themes.flatMap(({ participations }) => participations ?? []).map(({ region }) => idOf(region)),
  )

const themesOf = (where: Where): Promise<Theme[]> =>
  findInAnyLanguage('themes', defaultLocale, where, 'id')

const regionsOfPrograms = async (ids: (Id | undefined)[]): Promise<RecordRef[]> =>
  regionsOf(await themesOf({ program: { in: ids.filter((id) => id !== undefined) } }))

/** People on the contacts page whose appointment names a record. */
const appointedTo = async (relationTo: string, id: Id): Promise<RecordRef[]> => {
  const people = await findPublished('contact-persons', defaultLocale)
  const concerned = people.filter(({ appointments }) =>
    (appointments ?? []).some(
      ({ subject }) => subject?.relationTo === relationTo && idOf(subject.value) === id,
    ),
  )
  return names(
    'contact-persons',
    concerned.map((person) => person.id),
  )
}

/** Programmes and regions name their people; a theme's page does not. */
const placesOf = ({ appointments }: Pick<ContactPerson, 'appointments'>): RecordRef[] =>
  (appointments ?? []).flatMap(({ subject }) =>
    !subject || subject.relationTo === 'themes'
      ? []
      : names(subject.relationTo, [idOf(subject.value)]),
  )

const naming = async (documents: Id[]): Promise<RecordRef[]> => {
  if (documents.length === 0) return []
  const where = { documents: { in: documents } }
  const holders = ['programs', 'themes', 'city-regions', 'pages'] as const
  return (await Promise.all(holders.map((holder) => holding(holder, where)))).flat()
}

/** Pages that name a document whose accessible alternative the record is, and say so. */
const namingAlternative = async (relationTo: string, value: Id): Promise<RecordRef[]> => {
  const where = { alternativeRecord: { equals: { relationTo, value } } }
  return naming((await holding('documents', where)).map(({ id }) => id))
}

const documentsIn = ({ documents }: { documents?: Parameters<typeof idOf>[0][] | null }) =>
  names('documents', (documents ?? []).map(idOf))

type Find = (id: Id) => Promise<RecordRef[][]>

const finders: Record<string, Find> = {
  programs: async (id) => {
    const themes = await themesOf({ program: { equals: id } })
    return Promise.all([
      names(
        'themes',
        themes.map((theme) => theme.id),
      ),
      regionsOf(themes),
      appointedTo('programs', id),
      holding('programs', { or: [{ predecessor: { equals: id } }, { successor: { equals: id } }] }),
      namingAlternative('programs', id),
    ])
  },
  themes: async (id) => {
    const theme = await findRelations('themes', id, ['program', 'participations', 'documents'])
    return Promise.all([
      names('programs', [idOf(theme.program)]),
      regionsOf([theme]),
      documentsIn(theme),
      appointedTo('themes', id),
      namingAlternative('themes', id),
    ])
  },
  'city-regions': async (id) => {
    const themes = await themesOf({ 'participations.region': { equals: id } })
    return Promise.all([
      names(
        'themes',
        themes.map((theme) => theme.id),
      ),
      names(
        'programs',
        themes.map(({ program }) => idOf(program)),
      ),
      documentsIn(await findRelations('city-regions', id, ['documents'])),
      appointedTo('city-regions', id),
      namingAlternative('city-regions', id),
    ])
  },
  organizations: async (id) => {
    const everyone = await findPublished('contact-persons', defaultLocale)
    const people = everyone.filter(({ organization }) => idOf(organization) === id)
    return [
      await holding('programs', { 'governance.organization': { equals: id } }),
      names(
        'contact-persons',
        people.map((person) => person.id),
      ),
      people.flatMap(placesOf),
    ]
  },
  'funding-records': async (id) => {
    const fields = ['program', 'theme', 'region', 'supersedes'] as const
    const own = await findRelations('funding-records', id, fields)
    const superseded = idOf(own.supersedes)
    const records = [
      own,
      ...(superseded === undefined
        ? []
        : [await findRelations('funding-records', superseded, fields)]),
    ]
    const programs = records.map(({ program }) => idOf(program))
    return [
      names('programs', programs),
      names(
        'themes',
        records.map(({ theme }) => idOf(theme)),
      ),
      names(
        'city-regions',
        records.map(({ region }) => idOf(region)),
      ),
      // Each region tells of the money that all of them give together.
      await regionsOfPrograms(programs),
    ]
  },
  milestones: async (id) => {
    const { program } = await findRelations('milestones', id, ['program'])
    return [names('programs', [idOf(program)])]
  },
  'contact-persons': async (id) => [
    placesOf(await findRelations('contact-persons', id, ['appointments'])),
  ],
  documents: (id) => Promise.all([naming([id]), namingAlternative('documents', id)]),
  pages: async (id) => [await namingAlternative('pages', id)],
  media: async (id) => [await findPictureHolders(id)],
}

/** @param id as it is stored */
export const findDependents = async (collection: string, id: Id): Promise<RecordRef[]> => {
  const found = [{ collection, id }, ...((await finders[collection]?.(id)) ?? []).flat()]
  return [...new Map(found.map((name) => [`${name.collection}:${name.id}`, name])).values()]
}
