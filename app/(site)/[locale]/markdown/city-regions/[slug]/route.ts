import { getCityRegionPage } from '@/content/city-regions'
import { noStaticParams } from '@/app/(site)/loading-pages'
import { markdownPage } from '@/app/(site)/markdown-page'

export const dynamic = 'force-static'
export const generateStaticParams = noStaticParams

export const GET = markdownPage(getCityRegionPage, 'city-regions')
