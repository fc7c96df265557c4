// The bare address leads to the visitor's language.
import { acceptedLocale } from '@/i18n/accepted-locale'
import { pagePath } from '@/i18n/routing'

export const dynamic = 'force-dynamic'

export const GET = (request: Request): Response =>
  new Response(null, {
    status: 307,
    headers: {
      location: pagePath(acceptedLocale(request.headers)),
      vary: 'Accept-Language',
      'cache-control': 'no-store',
    },
  })
