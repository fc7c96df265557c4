import type { MetadataRoute } from 'next'
import { siteAddress } from '@/app/(site)/page-metadata'
import { listMappedPages } from '@/content/sitemap'
import type { Locale } from '@/i18n/routing'

// Read at each request: the list behind it is cached by its facts, and the build has no database.
export const dynamic = 'force-dynamic'

/** Every address of every language, each with the addresses of its other languages. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const pages = await listMappedPages()
  return pages.flatMap(({ paths, lastChanged }) => {
    const addresses = Object.entries(paths).map(([locale, path]) => [locale, siteAddress(path)])
    return addresses.map(([locale = '', url = '']) => ({
      url,
      lastModified: lastChanged[locale as Locale],
      alternates: { languages: Object.fromEntries(addresses) },
    }))
  })
}
