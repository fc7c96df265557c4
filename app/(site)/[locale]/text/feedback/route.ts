import { getFeedbackPage } from '@/feedback/form/feedback-page'
import type { Locale } from '@/i18n/routing'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { textPage } from '@/app/(site)/text-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = textPage((locale: Locale) => getFeedbackPage(locale))
