// Title, description, canonical address and languages of a page, for both HTML renderings.
import type { Metadata } from 'next'
import { canonicalPath } from '@/components/site/site-links'
import type { PageModel, SearchPage } from '@/content/page-models'
import { siteOrigin } from '@/content/site-origin'
import { toOutletPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { mostRows } from '@/search/query/outlets/csv-limit'
import { descriptionOf } from './description'
import { toOpenGraph } from './sharing'
import { manifestPath } from './web-manifest'

const icons: Metadata['icons'] = {
  icon: [
    { url: '/icon-32.png', type: 'image/png', sizes: '32x32' },
    { url: '/icon.svg', type: 'image/svg+xml' },
  ],
  apple: '/apple-touch-icon.png',
}

export const siteAddress = (path: string): string => new URL(path, siteOrigin()).href

/** The name of the page and of the site; on the home page, which bears the site's name, its publisher's. */
export const pageTitle = (page: PageModel): string => {
  const { kind, title, titleNote: note, locale, site } = page
  const t = getTranslate(locale)
  const named = note ? t('Page.titleWithNote', { title, note }) : title
  const own = kind === 'feedback' && page.isRefused ? t('Page.refused', { title: named }) : named
  const around = kind === 'home' ? site.publisher?.text : site.name
  return around ? t('Page.titleOnSite', { title: own, site: around }) : own
}

/** Languages of a page with absolute addresses, mapped into a rendering's own branch. */
export const languageAddresses = (
  { paths }: PageModel,
  toAddress: (path: string) => string = (path) => path,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(paths).map(([locale, path]) => [locale, siteAddress(toAddress(path))]),
  )

const outletTypes = {
  json: { type: 'application/json', title: 'Search.feeds.json' },
  csv: { type: 'text/csv', title: 'Search.feeds.csv' },
  atom: { type: 'application/atom+xml', title: 'Search.feeds.atom' },
} as const

/** The answer of a search for programs, by content type. */
const outletsOf = ({ alternates, locale }: SearchPage) => {
  const t = getTranslate(locale)
  return Object.fromEntries(
    alternates.map(({ type: format, href }) => {
      const { type, title } = outletTypes[format]
      return [
        type,
        [{ url: siteAddress(toOutletPath(href, format)), title: t(title, { count: mostRows }) }],
      ]
    }),
  )
}

export const toMetadata = (page: PageModel): Metadata => {
  const own = canonicalPath(page)
  return {
    title: pageTitle(page),
    description: descriptionOf(page),
    icons,
    manifest: manifestPath(page.locale),
    ...(page.status === 200 && { openGraph: toOpenGraph(page, siteAddress) }),
    ...((own || page.kind === 'search') && {
      alternates: {
        ...(own && { canonical: siteAddress(own), languages: languageAddresses(page) }),
        ...(page.kind === 'search' && { types: outletsOf(page) }),
      },
    }),
    // Read and removed by cache/handler.js, since notFound() needs a script to show anything.
    ...(page.status !== 200 && {
      other: {
        'x-status': String(page.status),
        ...(page.movedTo && { 'x-location': page.movedTo }),
      },
    }),
    ...((page.status !== 200 || page.unlisted) && { robots: { index: false } }),
  }
}
