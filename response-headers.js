// Every response header policy in one place. It overrides what a route handler or Next itself says.
import { locales, outletFormats, outsideLocales, segments, textSegment } from './i18n/paths.js'
import { feedbackAddresses, queryAddresses } from './i18n/queries.js'

/** @param {Record<string, string>} directives */
const policy = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

const closed = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** Next's development server runs inline scripts and evaluates what it compiles. @param {boolean} isDevelopment */
const richPolicy = (isDevelopment) =>
  policy({
    ...closed,
    'script-src': isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'self'",
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
  })

/** Of a page in plain HTML. */
export const textPolicy = policy({
  ...closed,
  'script-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
})

/** Payload's admin runs Next's inline scripts and styles; no public page is served under it. @param {boolean} isDevelopment */
const adminPolicy = (isDevelopment) =>
  policy({
    ...closed,
    'script-src': `'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
  })

// Should a file ever be taken for a page, it runs nothing and loads nothing.
const filePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'"

/** @param {string} source @param {Record<string, string>} values */
const rule = (source, values) => ({
  source,
  headers: Object.entries(values).map(([key, value]) => ({ key, value })),
})

/** Two seconds in a shared cache, stale while it asks again or while we are down (design §3.4). */
const pageCaching =
  'public, max-age=0, must-revalidate, s-maxage=2, stale-while-revalidate=60, stale-if-error=86400'

/** What one reader asks for is for no shared cache; a publication is seen within seconds here too. */
const queryCaching = 'private, max-age=2'

/** A form is one reader's, and so is what became of a message. */
const formCaching = 'private, no-store'

/** What is suggested for the beginning of a word changes slowly. */
const suggestionCaching = 'private, max-age=60'

/** Answers for programs: no page, and nothing for search engines to show. @param {string} source @param {Record<string, string>} [rest] */
const outletRule = (source, rest) =>
  rule(source, {
    'Content-Security-Policy': filePolicy,
    'Speculation-Rules': '',
    'X-Robots-Tag': 'noindex',
    ...rest,
  })

/** @param {{ isDevelopment?: boolean }} [options] */
export const responseHeaders = ({ isDevelopment = false } = {}) => [
  rule('/:path*', {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Content-Security-Policy': richPolicy(isDevelopment),
  }),
  // Next would have shared caches keep a 404 for an hour, in whatever language it was asked first.
  rule(outsideLocales, { 'Cache-Control': 'public, max-age=0, must-revalidate' }),
  rule(`/:locale(${locales.join('|')})/:path*`, {
    'Cache-Control': pageCaching,
    'Speculation-Rules': '"/speculation-rules.json"',
  }),
  rule(`/:locale(${locales.join('|')}).md`, { 'Cache-Control': pageCaching }),
  ...queryAddresses().map(({ source, has }) => ({
    ...rule(source, { 'Cache-Control': queryCaching }),
    has,
  })),
  ...feedbackAddresses().map(({ source }) => rule(source, { 'Cache-Control': formCaching })),
  ...locales.map((locale) =>
    rule(`/${locale}/${textSegment[locale]}/:path*`, {
      'Content-Security-Policy': textPolicy,
      'Speculation-Rules': '',
    }),
  ),
  ...locales.flatMap((locale) => [
    ...outletFormats.map((format) =>
      outletRule(`/${locale}/${segments.search?.[locale]}.${format}`, {
        'Cache-Control': queryCaching,
      }),
    ),
    outletRule(`/${locale}/suggestions.json`, { 'Cache-Control': suggestionCaching }),
    outletRule(`/${locale}/opensearch.xml`),
  ]),
  rule('/speculation-rules.json', { 'Content-Type': 'application/speculationrules+json' }),
  rule('/assets/:path*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ...['/admin/:path*', '/api/:path*'].map((source) =>
    rule(source, { 'Content-Security-Policy': adminPolicy(isDevelopment) }),
  ),
  ...['/media', '/documents', '/api/media/file', '/api/document-files/file'].map((source) =>
    rule(`${source}/:path*`, { 'Content-Security-Policy': filePolicy }),
  ),
]

/**
 * Payload asks every visitor's browser for client hints (`Critical-CH` costs a second request). They
 * belong to the admin alone.
 * @param {import('next').NextConfig} config
 * @returns {import('next').NextConfig}
 */
export const onlyForAdmin = (config) => ({
  ...config,
  headers: async () =>
    ((await config.headers?.()) ?? []).map((entry) =>
      entry.headers.some(({ key }) => key === 'Critical-CH')
        ? { ...entry, source: '/admin/:path*' }
        : entry,
    ),
})
