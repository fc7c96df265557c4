import { getPrivacyNoticePage } from '@/content/privacy-notice'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { textPage } from '@/app/(site)/text-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = textPage(getPrivacyNoticePage)
