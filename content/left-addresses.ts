// Addresses that were public once: their page has moved, or is withdrawn.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import { pagePath, type Locale, type Room } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { composePage, homeLink } from './compose'
import { listRecords, nameRun, recordPaths, toLink, type Id } from './directory'
import type { Link, ProblemPage, Section } from './page-models'
import { findRedirects, findSuccessor } from './payload-client'
import { languageLinks, waysOn } from './problems'
import { idOf } from './relations'

export type AskedAddress = { room: Room; slug: string }
type LeftAddress = { locale: Locale; slug: string; id?: Id }

/** Every address of a room that is or has been public. */
export const listAddresses = cached(
  'redirects',
  async (room: Room): Promise<LeftAddress[]> =>
    (await findRedirects(room)).map(({ locale, slug, record }) => ({
      locale,
      slug,
      id: idOf(record?.value),
    })),
  (room) => [listTag(room)],
)

const readSuccessor = cached('successor', findSuccessor, (room) => [listTag(room)])

/** The first public record in the line of successors of a withdrawn one. */
const successorLink = async (locale: Locale, room: Room, id: Id): Promise<Link | undefined> => {
  const records = await listRecords(room)
  const passed = new Set<Id>([id])
  for (let next = await readSuccessor(room, id); next !== undefined && !passed.has(next);) {
    const run = nameRun(
      locale,
      room,
      records.find((record) => record.id === next),
    )
    if (run) return toLink(run)
    passed.add(next)
    next = await readSuccessor(room, next)
  }
  return undefined
}

const movedPage = (locale: Locale, { room, slug }: AskedAddress, name: string) => {
  const t = getTranslate(locale)
  const href = pagePath(locale, { room, slug })
  return composePage<'problem'>({
    kind: 'problem',
    locale,
    status: 308,
    movedTo: href,
    title: t('Problem.moved.title'),
    lead: t('Problem.moved.lead'),
    sections: [
      {
        id: 'new-address',
        title: t('Problem.moved.newAddress'),
        blocks: [{ type: 'links', items: [{ label: name, to: { href } }] }],
      },
      waysOn(locale),
    ],
    breadcrumbs: [homeLink(locale)],
    paths: {},
  })
}

/** The page of an address that has been public in a language and is not any more; undefined for others. */
export const getLeftPage = async (
  locale: Locale,
  { room, slug }: AskedAddress,
): Promise<ProblemPage | undefined> => {
  const left = (await listAddresses(room)).find(
    (address) => address.locale === locale && address.slug === slug,
  )
  if (!left) return undefined
  const record = (await listRecords(room)).find(({ id }) => id === left.id)
  const today = record?.listings[locale]
  if (today?.slug) return movedPage(locale, { room, slug: today.slug }, today.name)

  const t = getTranslate(locale)
  const successor = left.id === undefined ? undefined : await successorLink(locale, room, left.id)
  const languages = record ? languageLinks(locale, recordPaths(room, record)) : []
  const section = (id: 'successor' | 'languages', items: Link[]): Section[] =>
    items.length > 0
      ? [{ id, title: t(`Problem.withdrawn.${id}`), blocks: [{ type: 'links', items }] }]
      : []
  return composePage({
    kind: 'problem',
    locale,
    status: 410,
    title: t('Problem.withdrawn.title'),
    lead: t('Problem.withdrawn.lead'),
    sections: [
      ...section('successor', successor ? [successor] : []),
      ...section('languages', languages),
      waysOn(locale),
    ],
    breadcrumbs: [homeLink(locale)],
    paths: {},
  })
}
