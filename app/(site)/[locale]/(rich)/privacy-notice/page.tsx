import { getPrivacyNoticePage } from '@/content/privacy-notice'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { richPage } from '@/app/(site)/rich-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

const { Page, metadata } = richPage(getPrivacyNoticePage)

export const generateMetadata = metadata
export default Page
