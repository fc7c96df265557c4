import { withPayload } from '@payloadcms/next/withPayload'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import { buildEnhancements } from './enhance/build.js'
import {
  formerRedirects,
  internalRedirects,
  localizedRewrites,
  malformedRewrites,
  notFoundRewrites,
  unknownLocaleRewrites,
} from './i18n/paths.js'
import { queryRedirects } from './i18n/queries.js'
import { onlyForAdmin, responseHeaders } from './response-headers.js'
import { buildSearchWorker } from './search/engine/worker/build.js'

/**
 * The image runs Next's standalone server; `next start` does not work with it, so all else builds without.
 * What Next's tracing overlooks: libraries that are loaded while the server runs.
 * @type {Partial<import('next').NextConfig>}
 */
const standalone = {
  output: 'standalone',
  outputFileTracingRoot: fileURLToPath(new URL('.', import.meta.url)),
  outputFileTracingIncludes: {
    '/*': [
      'node_modules/@libsql/**/*',
      'node_modules/libsql/**/*',
      'node_modules/@img/**/*',
      'cache/*.js',
      'search/built/*.mjs',
    ],
  },
  // And what it takes along only because a folder of the checkout is named somewhere.
  outputFileTracingExcludes: {
    '/*': ['.env*', '{data,docs,migrations,scripts,seed,tests}/**/*', 'payload-types.ts'],
  },
}

const handler = fileURLToPath(new URL('./cache/handler.js', import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  ...(process.env.BUILD_STANDALONE && standalone),
  // One copy for all of Next's bundles: an error that a hook of ours throws is else no error of Payload's to
  // the REST handler, and the editor never sees the field's message.
  serverExternalPackages: ['payload', '@payloadcms/translations'],
  turbopack: { resolveAlias: { 'date-fns/locale/et': './admin/date-words.ts' } },
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // A form is longer only by mistake or malice; Next keeps so much of a request in memory for the proxy.
  experimental: { preloadEntriesOnStart: false, proxyClientMaxBodySize: '1mb' },
  // `npm test` type-checks, once and with the tests.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  redirects: async () => [
    ...queryRedirects(),
    ...formerRedirects(),
    ...internalRedirects(),
    // Next's own error page, which has an address of its own.
    { source: '/_global-error', destination: '/', permanent: false },
  ],
  rewrites: async () => ({
    beforeFiles: [],
    // Browsers ask for this one beside a page that names no icon, such as Markdown.
    afterFiles: [
      { source: '/favicon.ico', destination: '/icon-32.png' },
      ...malformedRewrites(),
      ...localizedRewrites(),
      ...unknownLocaleRewrites(),
    ],
    fallback: notFoundRewrites(),
  }),
}

/** @param {string} phase */
export default async function nextConfig(phase) {
  const isBuilt = phase === PHASE_PRODUCTION_SERVER
  const env = isBuilt ? {} : await buildEnhancements()
  if (!isBuilt) await buildSearchWorker()
  const isDevelopment = phase === PHASE_DEVELOPMENT_SERVER
  const headers = async () => responseHeaders({ isDevelopment })
  // Nothing is kept while pages are being written.
  const cacheHandler = isDevelopment ? undefined : handler
  return onlyForAdmin(withPayload({ ...config, env, headers, cacheHandler }))
}
