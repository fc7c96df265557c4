import 'server-only'
import type { Metadata } from 'next'
import { viewOf } from '@/components/pages/registry'
import { StructuredData } from '@/components/site/StructuredData'
import { searchDescriptionPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { descriptionOf } from './description'
import { loadPage, type PageLoader, type RouteProps } from './loading-pages'
import { siteAddress, toMetadata } from './page-metadata'

/** The two functions of a rich page's route, over the loader that its twins share. */
export const richPage = (load: PageLoader, room?: string) => ({
  Page: async ({ params }: RouteProps) => {
    const page = await loadPage(load, room, await params)
    const View = viewOf(page.kind, 'rich')
    return (
      <>
        {/* React moves it into the head; Next's metadata have no place for it. */}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={page.site.name}
          href={searchDescriptionPath(page.locale)}
        />
        <View page={page} t={getTranslate(page.locale)} />
        <StructuredData page={page} description={descriptionOf(page)} toAddress={siteAddress} />
      </>
    )
  },
  metadata: async ({ params }: RouteProps): Promise<Metadata> =>
    toMetadata(await loadPage(load, room, await params)),
})
