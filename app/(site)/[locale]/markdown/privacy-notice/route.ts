import { getPrivacyNoticePage } from '@/content/privacy-notice'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { markdownPage } from '@/app/(site)/markdown-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = markdownPage(getPrivacyNoticePage)
