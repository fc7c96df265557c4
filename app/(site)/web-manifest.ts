// What a system shows of the portal when somebody puts it on a home screen.
import type { MetadataRoute } from 'next'
import { pagePath, type Locale } from '@/i18n/routing'
import colors from './brand-colors.json' with { type: 'json' }

/** All drawn by scripts/assets/draw-pictures.js from the first one. */
const icons = [
  { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
  { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
  { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
]

export const manifestPath = (locale: Locale): string => `${pagePath(locale)}/site.webmanifest`

/** A web manifest: the portal opens in a browser as ever, in the language from which it was put there. */
export const toWebManifest = (locale: Locale, name: string): MetadataRoute.Manifest => ({
  name,
  short_name: name,
  lang: locale,
  start_url: pagePath(locale),
  scope: '/',
  display: 'browser',
  background_color: colors.page,
  theme_color: colors.brand,
  icons,
})
