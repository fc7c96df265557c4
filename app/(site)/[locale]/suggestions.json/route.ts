import type { RouteProps } from '@/app/(site)/loading-pages'
import { toLocale } from '@/i18n/translator'
import { suggestFor } from '@/search/query/outlets/site-suggestions'

export const dynamic = 'force-dynamic'

/** Suggestions are an extra: where they cannot be read there are none. */
export const GET = async (request: Request, { params }: RouteProps): Promise<Response> => {
  const locale = toLocale((await params).locale)
  const text = new URL(request.url).searchParams.get('q') ?? ''
  const list = await suggestFor(locale, text).catch((error: unknown) => {
    console.error('suggestions could not be read', error)
    return [text, [], [], []]
  })
  return new Response(JSON.stringify(list), {
    headers: { 'content-type': 'application/x-suggestions+json; charset=utf-8' },
  })
}
