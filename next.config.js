import { withPayload } from '@payloadcms/next/withPayload'
import { fileURLToPath } from 'node:url'
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import { buildEnhancements } from './enhance/build.js'
import {
  internalRedirects,
  localizedRewrites,
  malformedRewrites,
  notFoundRewrites,
  unknownLocaleRewrites,
} from './i18n/paths.js'
import { onlyForAdmin, responseHeaders } from './response-headers.js'

/** @type {import('next').NextConfig} */
const config = {
  cacheHandler: fileURLToPath(new URL('./cache/handler.js', import.meta.url)),
  // One copy for all of Next's bundles: an error that a hook of ours throws is else no error of Payload's to
  // the REST handler, and the editor never sees the field's message.
  serverExternalPackages: ['payload'],
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  experimental: { preloadEntriesOnStart: false },
  // `npm test` type-checks, once and with the tests.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  headers: async () => responseHeaders(),
  redirects: async () => internalRedirects(),
  rewrites: async () => ({
    beforeFiles: [],
    // Browsers ask for this one beside a page that names no icon, such as Markdown.
    afterFiles: [
      { source: '/favicon.ico', destination: '/icon.svg' },
      ...malformedRewrites(),
      ...localizedRewrites(),
      ...unknownLocaleRewrites(),
    ],
    fallback: notFoundRewrites(),
  }),
}

/** @param {string} phase */
export default async function nextConfig(phase) {
  const env = phase === PHASE_PRODUCTION_SERVER ? {} : await buildEnhancements()
  return onlyForAdmin(withPayload({ ...config, env }))
}
