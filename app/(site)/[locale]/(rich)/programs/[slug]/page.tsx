import { getProgramPage } from '@/content/programs'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { richPage } from '@/app/(site)/rich-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

const { Page, metadata } = richPage(getProgramPage, 'programs')

export const generateMetadata = metadata
export default Page
