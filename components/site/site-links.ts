import type { Link, PageModel } from '@/content/page-models'
import {
  locales,
  pagePath,
  toMarkdownPath,
  toTextPath,
  type Locale,
  type Station,
} from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'

const stations: Station[] = ['site-map', 'feedback', 'contacts', 'search']
const footStations: Station[] = ['accessibility-statement', 'privacy-notice']

const toLinks = (rooms: Station[], locale: Locale, t: Translate): Link[] =>
  rooms.map((room) => ({ label: t(`Rooms.${room}`), to: { href: pagePath(locale, { room }) } }))

/** The source page's header line: site map, feedback, contacts and advanced search. */
export const stationLinks = (locale: Locale, t: Translate): Link[] => toLinks(stations, locale, t)

/** What the law wants every page to lead to, and the pages that editors have chosen. */
export const footLinks = ({ locale, site }: PageModel, t: Translate): Link[] => [
  ...toLinks(footStations, locale, t),
  ...site.pages,
]

/** Rich address of a page in its own language; the home page where it has none of its own. */
export const ownPath = ({ paths, locale }: PageModel): string => paths[locale] ?? pagePath(locale)

/** Rich address under which search engines keep a page; undefined where it is no page of its own. */
export const canonicalPath = ({ canonical, paths, locale }: PageModel): string | undefined =>
  canonical ?? paths[locale]

export const textVersionPath = (page: PageModel): string => toTextPath(ownPath(page))

export const markdownPath = (page: PageModel): string | undefined =>
  page.paths[page.locale] && toMarkdownPath(ownPath(page))

export type LanguageLink = { locale: Locale; label: string; href?: string; statement: string }

/** The same page in every other language, or a plain statement that it is not translated. */
export const languageLinks = (page: PageModel, t: Translate): LanguageLink[] =>
  locales
    .filter((locale) => locale !== page.locale)
    .map((locale) => ({
      locale,
      label: t(`LanguageLinks.${locale}`),
      // A page that exists in no language, such as a not-found page, offers the other home pages.
      href:
        page.paths[locale] ?? (Object.keys(page.paths).length === 0 ? pagePath(locale) : undefined),
      statement: t('Site.notTranslated', { locale }),
    }))
