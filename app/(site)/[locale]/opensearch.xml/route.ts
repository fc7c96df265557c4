import { noStaticParams, type RouteProps } from '@/app/(site)/loading-pages'
import { keptContact } from '@/content/kept-contact'
import { getSite } from '@/content/site'
import { siteOrigin } from '@/content/site-origin'
import { getTranslate, toLocale } from '@/i18n/translator'
import { toDescription } from '@/search/query/outlets/description'
import { parameterName, textName } from '@/search/query/search-address'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

/** While the database is away it is made of what is kept of the settings, and itself not kept. */
export const GET = async (_request: Request, { params }: RouteProps): Promise<Response> => {
  const locale = toLocale((await params).locale)
  const site = await getSite(locale).catch((error: unknown) =>
    console.error('the site settings could not be read', error),
  )
  const described = {
    locale,
    siteName: site?.name ?? keptContact(locale).siteName,
    origin: siteOrigin(),
    textName: textName(locale),
    pageName: parameterName('page', locale),
  }
  return new Response(toDescription(described, getTranslate(locale)), {
    status: site ? 200 : 503,
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
