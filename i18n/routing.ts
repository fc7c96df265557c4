// Types and address makers over the one list in paths.js.
import {
  defaultLocale as configuredDefaultLocale,
  locales as configuredLocales,
  outletFormats,
  recordSegments,
  segments,
  textSegment,
} from './paths.js'

export const locales = configuredLocales
export type Locale = (typeof locales)[number]
export const defaultLocale = configuredDefaultLocale as Locale

export type Room = 'programs' | 'themes' | 'city-regions' | 'pages'
export type Station =
  'contacts' | 'site-map' | 'feedback' | 'search' | 'accessibility-statement' | 'privacy-notice'
export type PageAddress = { room?: Room | Station; slug?: string }
export type Rendering = 'rich' | 'text'
export type OutletFormat = (typeof outletFormats)[number]

export const isLocale = (value: string): value is Locale =>
  (locales as readonly string[]).includes(value)

export const isRoom = (value: string): value is Room => recordSegments.includes(value)

/**
 * Public path of a page, without host: `/fi/ohjelmat/oske`. An empty address is the home page. Slugs
 * are stored unencoded and encoded here.
 */
export const pagePath = (locale: Locale, { room, slug }: PageAddress = {}): string =>
  [
    '',
    locale,
    ...(room ? [segments[room]?.[locale] ?? room] : []),
    ...(slug ? [encodeURIComponent(slug)] : []),
  ].join('/')

const decoded = (slug: string): string | undefined => {
  try {
    return decodeURIComponent(slug)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** What `pagePath` made a path of, in either rendering; undefined of a path that it never makes. */
export const parsePagePath = (
  path: string,
): { locale: Locale; room?: Room | Station; slug?: string } | undefined => {
  const [, locale = '', ...parts] = path.split('/')
  if (!isLocale(locale)) return undefined
  const [segment, slug, ...rest] = parts[0] === textSegment[locale] ? parts.slice(1) : parts
  if (!segment) return slug === undefined ? { locale } : undefined
  const room = Object.keys(segments).find((name) => segments[name]?.[locale] === segment) as
    Room | Station | undefined
  if (!room || rest.length > 0) return undefined
  if (slug === undefined) return { locale, room }
  const name = decoded(slug)
  return name && isRoom(room) ? { locale, room, slug: name } : undefined
}

/** Whether an address is the search's answer for programs, which has no other renderings. */
export const isOutletPath = (path: string): boolean =>
  outletFormats.some((format) => path.replace(/[?#].*$/, '').endsWith(`.${format}`))

/** Text version of a public path: `/fi/ohjelmat/oske` → `/fi/teksti/ohjelmat/oske`. */
export const toTextPath = (path: string): string => {
  const [, locale = '', ...rest] = path.split('/')
  return isLocale(locale) && !isOutletPath(path)
    ? ['', locale, textSegment[locale], ...rest].join('/')
    : path
}

/** Markdown twin of a public path, query and fragment kept: `/fi/teemat?sivu=2#x` → `/fi/teemat.md?sivu=2#x`. */
export const toMarkdownPath = (path: string): string =>
  isOutletPath(path) ? path : path.replace(/([?#].*)?$/, '.md$1')

/** The same answer for programs: `/fi/haku?sivu=2` → `/fi/haku.atom?sivu=2`. */
export const toOutletPath = (path: string, format: OutletFormat): string =>
  path.replace(/(\?.*)?$/, `.${format}$1`)

/** Where the search box and browsers ask for suggestions. */
export const suggestionsPath = (locale: Locale): string => `/${locale}/suggestions.json`

/** The OpenSearch description document of a language. */
export const searchDescriptionPath = (locale: Locale): string => `/${locale}/opensearch.xml`
