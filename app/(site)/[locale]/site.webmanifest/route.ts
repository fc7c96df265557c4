import { noStaticParams, type RouteProps } from '@/app/(site)/loading-pages'
import { toWebManifest } from '@/app/(site)/web-manifest'
import { keptContact } from '@/content/kept-contact'
import { getSite } from '@/content/site'
import { toLocale } from '@/i18n/translator'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

/** While the database is away it is made of what is kept of the settings, and itself not kept. */
export const GET = async (_request: Request, { params }: RouteProps): Promise<Response> => {
  const locale = toLocale((await params).locale)
  const site = await getSite(locale).catch((error: unknown) =>
    console.error('the site settings could not be read', error),
  )
  const name = site?.name ?? keptContact(locale).siteName
  return new Response(JSON.stringify(toWebManifest(locale, name)), {
    status: site ? 200 : 503,
    headers: { 'content-type': 'application/manifest+json' },
  })
}
