// Title, description, canonical address and languages of a page, for both HTML renderings.
import type { Metadata } from 'next'
import type { PageModel } from '@/content/page-models'
import { siteOrigin } from '@/content/site-origin'
import { getTranslate } from '@/i18n/translator'
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
export const pageTitle = ({ kind, title, locale, site }: PageModel): string => {
  const around = kind === 'home' ? site.publisher?.text : site.name
  return around ? getTranslate(locale)('Page.titleOnSite', { title, site: around }) : title
}

/** Languages of a page with absolute addresses, mapped into a rendering's own branch. */
export const languageAddresses = (
  { paths }: PageModel,
  toAddress: (path: string) => string = (path) => path,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(paths).map(([locale, path]) => [locale, siteAddress(toAddress(path))]),
  )

export const toMetadata = (page: PageModel): Metadata => {
  const own = page.paths[page.locale]
  return {
    title: pageTitle(page),
    description: descriptionOf(page),
    icons,
    manifest: manifestPath(page.locale),
    ...(page.status === 200 && { openGraph: toOpenGraph(page, siteAddress) }),
    ...(own && {
      alternates: { canonical: siteAddress(own), languages: languageAddresses(page) },
    }),
    // Read and removed by cache/handler.js, since notFound() needs a script to show anything.
    ...(page.status !== 200 && {
      other: {
        'x-status': String(page.status),
        ...(page.movedTo && { 'x-location': page.movedTo }),
      },
      robots: { index: false },
    }),
  }
}
