// The bare address leads to the visitor's language: own reading of Accept-Language (design §3.2).
import { pick } from 'accept-language-parser'
import { defaultLocale, locales, pagePath } from '@/i18n/routing'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response => {
  const accepted = request.headers.get('accept-language') ?? ''
  const locale = pick([...locales], accepted, { loose: true }) ?? defaultLocale
  return new Response(null, {
    status: 307,
    headers: { location: pagePath(locale), vary: 'Accept-Language', 'cache-control': 'no-store' },
  })
}
