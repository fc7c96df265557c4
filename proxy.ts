// Only the bare address: it leads to the visitor's language. Content pages have no proxy (design §3.2).
import { pick } from 'accept-language-parser'
import { NextResponse, type NextRequest } from 'next/server'
import { defaultLocale, locales, pagePath } from './i18n/routing'

export const config = { matcher: ['/'] }

export const proxy = (request: NextRequest): NextResponse => {
  const accepted = request.headers.get('accept-language') ?? ''
  const locale = pick([...locales], accepted, { loose: true }) ?? defaultLocale
  return NextResponse.redirect(new URL(pagePath(locale), request.url), {
    status: 307,
    headers: { vary: 'Accept-Language', 'cache-control': 'no-store' },
  })
}
