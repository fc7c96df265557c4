import { getFeedbackPage } from '@/feedback/form/feedback-page'
import type { Locale } from '@/i18n/routing'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { richPage } from '@/app/(site)/rich-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

const { Page, metadata } = richPage((locale: Locale) => getFeedbackPage(locale))

export const generateMetadata = metadata
export default Page
