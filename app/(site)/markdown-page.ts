import 'server-only'
import { toMarkdown } from '@/components/markdown/page'
import { toMarkdownPath } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import { headersOf, loadPage, type PageLoader, type RouteProps } from './loading-pages'

/** GET of a page as Markdown. */
export const markdownPage =
  (load: PageLoader, room?: string) =>
  async (_request: Request, { params }: RouteProps): Promise<Response> => {
    const page = await loadPage(load, room, await params)
    return new Response(toMarkdown(page, getTranslate(page.locale)), {
      status: page.status,
      headers: headersOf(page, 'text/markdown; charset=utf-8', toMarkdownPath),
    })
  }
