// What a page is called, by its address.
import 'server-only'
import { isRoom, pagePath, parsePagePath, type Locale } from '@/i18n/routing'
import { homeLink } from './compose'
import { findBySlug } from './directory'
import type { Run } from './page-models'
import { roomLink } from './site'

/**
 * A page as a link with its name, which is marked where it is not in the reader's language.
 * @param path public path, of either rendering
 * @returns undefined where there is no such page
 */
export const findPageName = async (locale: Locale, path: string): Promise<Run | undefined> => {
  const address = parsePagePath(path)
  if (!address) return undefined
  const { locale: own, room, slug } = address
  const lang = own === locale ? undefined : own
  const named = ({ label, to }: ReturnType<typeof homeLink>): Run => ({
    text: label,
    to,
    ...(lang && { lang }),
  })
  if (!room) return named(homeLink(own))
  if (slug === undefined) return room === 'pages' ? undefined : named(roomLink(own, room))
  if (!isRoom(room)) return undefined
  const record = await findBySlug(room, own, slug)
  const listing = record?.listings[own]
  return listing && named({ label: listing.name, to: { href: pagePath(own, address) } })
}
