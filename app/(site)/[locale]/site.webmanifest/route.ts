import { noStaticParams, type RouteProps } from '@/app/(site)/loading-pages'
import { toWebManifest } from '@/app/(site)/web-manifest'
import { getSite } from '@/content/site'
import { toLocale } from '@/i18n/translator'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = async (_request: Request, { params }: RouteProps): Promise<Response> => {
  const locale = toLocale((await params).locale)
  const { name } = await getSite(locale)
  return new Response(JSON.stringify(toWebManifest(locale, name)), {
    headers: { 'content-type': 'application/manifest+json' },
  })
}
