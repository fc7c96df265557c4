import 'server-only'
import { viewOf } from '@/components/pages/registry'
import { TextDocument } from '@/components/site/TextDocument'
import { canonicalPath } from '@/components/site/site-links'
import type { PageModel } from '@/content/page-models'
import { toTextPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { descriptionOf } from './description'
import { headersOf, loadPage, type PageLoader, type RouteProps } from './loading-pages'
import { languageAddresses, pageTitle, siteAddress } from './page-metadata'

/** A page's text version as one HTML document, nothing else to fetch. */
export const textDocument = async (page: PageModel): Promise<string> => {
  const t = getTranslate(page.locale)
  const View = viewOf(page.kind, 'text')
  // A static import of it is refused in the app directory.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const own = canonicalPath(page)
  const html = renderToStaticMarkup(
    <TextDocument
      page={page}
      t={t}
      title={t('Page.textTitle', { title: pageTitle(page) })}
      description={descriptionOf(page)}
      canonical={own && siteAddress(own)}
      languages={languageAddresses(page, toTextPath)}
    >
      <View page={page} t={t} />
    </TextDocument>,
  )
  return `<!doctype html>${html}`
}

/** GET of a text version. */
export const textPage =
  (load: PageLoader, room?: string) =>
  async (_request: Request, { params }: RouteProps): Promise<Response> => {
    const page = await loadPage(load, room, await params)
    return new Response(await textDocument(page), {
      status: page.status,
      headers: headersOf(page, 'text/html; charset=utf-8', toTextPath),
    })
  }
