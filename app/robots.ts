import type { MetadataRoute } from 'next'
import { siteAddress } from '@/app/(site)/page-metadata'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api'] },
    sitemap: siteAddress('/sitemap.xml'),
  }
}
