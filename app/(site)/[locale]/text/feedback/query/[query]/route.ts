import { getFeedbackPage } from '@/feedback/form/feedback-page'
import type { QueryPair } from '@/i18n/query-segment'
import type { Locale } from '@/i18n/routing'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { textPage } from '@/app/(site)/text-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = textPage(
  (locale: Locale, _slug: string, pairs: QueryPair[]) => getFeedbackPage(locale, pairs),
  'feedback',
)
