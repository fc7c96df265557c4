import 'server-only'
import { toMarkdown } from '@/components/markdown/page'
import { getTranslate } from '@/i18n/translator'
import { loadPage, type PageLoader, type RouteProps } from './loading-pages'

/** GET of a page as Markdown. */
export const markdownPage =
  (load: PageLoader, room?: string) =>
  async (_request: Request, { params }: RouteProps): Promise<Response> => {
    const page = await loadPage(load, room, await params)
    return new Response(toMarkdown(page, getTranslate(page.locale)), {
      status: page.status,
      headers: { 'content-type': 'text/markdown; charset=utf-8' },
    })
  }
