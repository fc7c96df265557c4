// Puts the parts that all pages share around a page's own.
import 'server-only'
import { pagePath, type Locale, type Room, type Station } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Link, PageKind, PageModel, PageOf } from './page-models'
import { keptSite } from './kept-site'
import { getSite, roomLink } from './site'
import { siteOrigin } from './site-origin'

type Shared = 'site' | 'status' | 'notices'

/** A page without what is the same on all of them. */
export type PageParts<Kind extends PageKind> = Omit<PageOf<Kind>, Shared> &
  Partial<Pick<PageModel, 'status' | 'notices'>>

/** What a page says itself, wherever it is said. */
export type Told<Kind extends PageKind> = Omit<
  PageParts<Kind>,
  'breadcrumbs' | 'paths' | 'notices' | 'status'
>

export const homeLink = (locale: Locale): Link => ({
  label: getTranslate(locale)('Rooms.home'),
  to: { href: pagePath(locale) },
})

/** Way from the home page down to a record's list; the page itself is not in it. */
export const trail = (locale: Locale, ...rooms: (Room | Station)[]): Link[] => [
  homeLink(locale),
  ...rooms.map((room) => roomLink(locale, room)),
]

export const composePage = async <Kind extends PageKind>(
  parts: PageParts<Kind>,
): Promise<PageOf<Kind>> =>
  // TypeScript cannot see that the parts and the shared ones make up the whole.
  ({
    status: 200,
    notices: [],
    ...parts,
    // Of the process, not of the database: the cache would keep it.
    site: { ...(await getSite(parts.locale)), origin: siteOrigin() },
  }) as unknown as PageOf<Kind>

/** A page that must be there whatever becomes of the database. */
export const composeAnyway = <Kind extends PageKind>(
  parts: PageParts<Kind>,
): Promise<PageOf<Kind>> =>
  composePage(parts).catch((error: unknown) => {
    console.error('what stands around a page could not be read', error)
    const alone = { status: 200, notices: [], ...parts, site: keptSite(parts.locale) }
    return alone as unknown as PageOf<Kind>
  })
