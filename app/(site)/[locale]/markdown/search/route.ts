import type { Locale } from '@/i18n/routing'
import { getSearchPage } from '@/search/query/search-page'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { markdownPage } from '@/app/(site)/markdown-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = markdownPage((locale: Locale) => getSearchPage(locale))
