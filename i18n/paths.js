// The only list of locales and localised paths. Plain JavaScript, since next.config.js cannot import
// TypeScript on Node 20; routing.ts gives it types.

export const locales = /** @type {const} */ (['fi', 'sv', 'en'])
export const defaultLocale = 'fi'

/** How each locale writes the month of a date: 5.2.2014, 5 February 2014. @type {Record<string, 'numeric' | 'long'>} */
export const monthStyles = { fi: 'numeric', sv: 'numeric', en: 'long' }

/**
 * Regional variant of each locale for dates, numbers and list wording.
 * @type {Record<string, string>}
 */
export const regionalLocales = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/**
 * First path segment of each room of the site: internal name (a folder under app/) → public name per
 * locale.
 * @type {Record<string, Record<string, string>>}
 */
export const segments = {
  programs: { fi: 'ohjelmat', sv: 'program', en: 'programmes' },
  themes: { fi: 'teemat', sv: 'teman', en: 'themes' },
  'city-regions': { fi: 'kaupunkiseudut', sv: 'stadsregioner', en: 'city-regions' },
  pages: { fi: 'sivut', sv: 'sidor', en: 'pages' },
  contacts: { fi: 'yhteystiedot', sv: 'kontaktuppgifter', en: 'contacts' },
  'site-map': { fi: 'sivukartta', sv: 'webbplatskarta', en: 'site-map' },
  feedback: { fi: 'palaute', sv: 'respons', en: 'feedback' },
  search: { fi: 'haku', sv: 'sok', en: 'search' },
  'accessibility-statement': {
    fi: 'saavutettavuusseloste',
    sv: 'tillganglighetsutlatande',
    en: 'accessibility-statement',
  },
  'privacy-notice': { fi: 'tietosuoja', sv: 'dataskydd', en: 'privacy' },
}

/** Rooms that hold one page per record, at `<segment>/<slug>`. */
export const recordSegments = ['programs', 'themes', 'city-regions', 'pages']

/** Public name of the text version's branch of the site, per locale. @type {Record<string, string>} */
export const textSegment = { fi: 'teksti', sv: 'text', en: 'text' }

/** Folders under app/(site)/[locale] that hold the two machine-facing renderings. */
export const internalBranch = { text: 'text', markdown: 'markdown' }

/** In which the search answers programs, beside its pages; each is a folder under app/(site)/[locale] too. */
export const outletFormats = /** @type {const} */ (['json', 'csv', 'atom'])

/**
 * @typedef {{ source: string, destination: string }} Rewrite
 * @typedef {Rewrite & { has?: { type: 'header', key: string, value: string }[] }} ConditionalRewrite
 */

/** @param {Rewrite} rule */
const changesAddress = (rule) => rule.source !== rule.destination

/**
 * Localised address → internal address, the `.md` rule of a page before the page's own.
 * @returns {Rewrite[]}
 */
export const localizedRewrites = () =>
  locales.flatMap((locale) => {
    const text = `/${locale}/${textSegment[locale]}`
    const internalText = `/${locale}/${internalBranch.text}`
    const internalMarkdown = `/${locale}/${internalBranch.markdown}`
    const rooms = Object.entries(segments).flatMap(([internal, names]) => {
      const name = names[locale]
      const outlets =
        internal === 'search'
          ? outletFormats.map((format) => ({
              source: `/${locale}/${name}.${format}`,
              destination: `/${locale}/${format}/${internal}`,
            }))
          : []
      const lists = [
        { source: `/${locale}/${name}.md`, destination: `${internalMarkdown}/${internal}` },
        { source: `/${locale}/${name}`, destination: `/${locale}/${internal}` },
        { source: `${text}/${name}`, destination: `${internalText}/${internal}` },
      ]
      const records = recordSegments.includes(internal)
        ? [
            {
              source: `/${locale}/${name}/:slug([^/]+)\\.md`,
              destination: `${internalMarkdown}/${internal}/:slug`,
            },
            { source: `/${locale}/${name}/:slug`, destination: `/${locale}/${internal}/:slug` },
            { source: `${text}/${name}/:slug`, destination: `${internalText}/${internal}/:slug` },
          ]
        : []
      return [...outlets, ...lists, ...records]
    })
    return [
      { source: `/${locale}.md`, destination: internalMarkdown },
      { source: text, destination: internalText },
      ...rooms,
    ].filter(changesAddress)
  })

/** Internal address of a page that is no record. @param {string} path */
export const internalAddress = (path) =>
  localizedRewrites().find(({ source }) => source === path)?.destination ?? path

/**
 * Internal address → its localised one, so that each page has one address only. Where the two are
 * equal no rule is made.
 * @returns {{ source: string, destination: string, permanent: true }[]}
 */
export const internalRedirects = () =>
  localizedRewrites()
    .map(({ source, destination }) => ({
      source: destination,
      destination: source.replace('([^/]+)\\.md', '.md'),
      permanent: /** @type {const} */ (true),
    }))
    .filter(({ source }) => !localizedRewrites().some((rule) => rule.source === source))

/** Names that a room has had. @type {Record<string, Record<string, string>>} */
const formerSegments = {
  search: { fi: 'tarkennettu-haku', sv: 'avancerad-sokning', en: 'advanced-search' },
}

/**
 * Addresses that a room has had lead to the one it has.
 * @returns {{ source: string, destination: string, permanent: true }[]}
 */
export const formerRedirects = () =>
  locales.flatMap((locale) =>
    Object.entries(formerSegments).flatMap(([room, names]) =>
      [`/${locale}/NAME`, `/${locale}/NAME.md`, `/${locale}/${textSegment[locale]}/NAME`].map(
        (address) => ({
          source: address.replace('NAME', names[locale] ?? ''),
          destination: address.replace('NAME', segments[room]?.[locale] ?? ''),
          permanent: /** @type {const} */ (true),
        }),
      ),
    ),
  )

/** @typedef {{ rich: string, text: string, markdown: string }} Sources */

/** Addresses of a locale → its not-found page in the rendering that was asked for. @param {(locale: string) => Sources} sourcesOf */
const toNotFound = (sourcesOf) =>
  locales.flatMap((locale) => {
    const { rich, text, markdown } = sourcesOf(locale)
    return [
      { source: text, destination: `/${locale}/${internalBranch.text}/not-found` },
      { source: markdown, destination: `/${locale}/${internalBranch.markdown}/not-found` },
      { source: rich, destination: `/${locale}/not-found` },
    ]
  })

/**
 * Unmatched addresses of a locale go to its one not-found page per rendering: a catch-all route would
 * store a file per unknown address.
 * @returns {Rewrite[]}
 */
export const notFoundRewrites = () =>
  toNotFound((locale) => ({
    text: `/${locale}/${textSegment[locale]}/:path*`,
    markdown: `/${locale}/:path(.*)\\.md`,
    rich: `/${locale}/:path*`,
  }))

const escapedUtf8 = [
  '%[0-7][0-9a-f]',
  '%(?:c[2-9a-f]|d[0-9a-f])%[89ab][0-9a-f]',
  '%e[0-9a-f](?:%[89ab][0-9a-f]){2}',
  '%f[0-4](?:%[89ab][0-9a-f]){3}',
].join('|')

/** Matches a path in which some `%` begins no character of UTF-8. */
const malformed = `(?!(?:[^%]|${escapedUtf8})*$).*`

/**
 * Addresses that cannot be decoded are unknown ones. Asked before all others: Next answers them with a
 * bare 500 as soon as a page with a slug matches.
 * @returns {Rewrite[]}
 */
export const malformedRewrites = () =>
  toNotFound((locale) => ({
    text: `/${locale}/${textSegment[locale]}/:path(${malformed})`,
    markdown: `/${locale}/:path(${malformed})\\.md`,
    rich: `/${locale}/:path(${malformed})`,
  }))

/** Every address that begins with no locale and is no file and none of the admin's or Next's own. */
export const outsideLocales = `/:path((?!(?:${[...locales, 'admin', 'api', '_next'].join('|')})(?:/|$)|(?:media|documents)/[^/]+$).+)`

/** @param {string} source @returns {ConditionalRewrite[]} */
const inVisitorsLanguage = (source) => [
  ...locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => ({
      source,
      has: [
        { type: /** @type {const} */ ('header'), key: 'accept-language', value: `${locale}\\b.*` },
      ],
      destination: `/${locale}/not-found`,
    })),
  { source, destination: `/${defaultLocale}/not-found` },
]

/**
 * Outside every locale the visitor's language decides. Asked before the `[locale]` pages, which would
 * take any first segment for a locale.
 * @returns {ConditionalRewrite[]}
 */
export const unknownLocaleRewrites = () => [
  ...inVisitorsLanguage(outsideLocales),
  // And what cannot be decoded in the rooms of files and of machines.
  ...inVisitorsLanguage(`/:room(admin|api|media|documents)/:path(${malformed})`),
]
