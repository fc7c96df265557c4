// The words and the picture by which other services show a page that somebody shares.
import type { Metadata } from 'next'
import { canonicalPath } from '@/components/site/site-links'
import type { PageKind, PageModel } from '@/content/page-models'
import { regionalLocales } from '@/i18n/paths.js'
import { getTranslate, type MessageKey } from '@/i18n/translator'
import { descriptionOf } from './description'
import { sharingPictureSize } from './picture-size.js'

type ToAddress = (path: string) => string

/** Kinds that tell about one thing; all others are a part of the site. */
const ofOneThing: PageKind[] = ['program', 'theme', 'city-region', 'article']

const openGraphLocale = (locale: string) => (regionalLocales[locale] ?? locale).replace('-', '_')

/** Drawn by scripts/assets/draw-pictures.js, one for each kind and language. */
const pictureOf = ({ kind, locale }: PageModel, toAddress: ToAddress) => {
  const t = getTranslate(locale)
  return {
    url: toAddress(`/sharing/${kind}-${locale}.png`),
    ...sharingPictureSize,
    alt: t('Sharing.pictureAlt', {
      name: t('Site.fallbackName'),
      kind: t(`Sharing.kinds.${kind}` as MessageKey),
    }),
  }
}

/**
 * Open Graph of a page, from which Next makes Twitter's card too.
 * @param toAddress path → absolute address
 */
export const toOpenGraph = (page: PageModel, toAddress: ToAddress) => {
  const { kind, locale, paths, title, lastUpdated, site } = page
  const own = canonicalPath(page)
  const picture = pictureOf(page, toAddress)
  return {
    ...(ofOneThing.includes(kind)
      ? { type: 'article' as const, modifiedTime: lastUpdated }
      : { type: 'website' as const }),
    title,
    description: descriptionOf(page),
    url: own && toAddress(own),
    siteName: site.name,
    locale: openGraphLocale(locale),
    alternateLocale: Object.keys(paths)
      .filter((other) => other !== locale)
      .map(openGraphLocale),
    images: [picture],
  } satisfies Metadata['openGraph']
}
