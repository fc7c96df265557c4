// The three renderings of a page-model, ready to be read.
import { renderToStaticMarkup } from 'react-dom/server'
import { toMarkdown } from '@/components/markdown/page'
import { viewOf } from '@/components/pages/registry'
import { TextDocument } from '@/components/site/TextDocument'
import type { PageModel } from '@/content/page-models'
import { getTranslate } from '@/i18n/translator'
import type { Rendering } from '@/i18n/routing'
import { withoutJoints } from './joints'

const viewHtml = (page: PageModel, rendering: Rendering): string => {
  const View = viewOf(page.kind, rendering)
  return renderToStaticMarkup(<View page={page} t={getTranslate(page.locale)} />)
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

export const textHtml = (page: PageModel): string => {
  const View = viewOf(page.kind, 'text')
  const t = getTranslate(page.locale)
  return `<!doctype html>${renderToStaticMarkup(
    <TextDocument page={page} t={t} title={page.title} languages={{}}>
      <View page={page} t={t} />
    </TextDocument>,
  )}`
}

export const rendered = (page: PageModel) => ({
  rich: parse(viewHtml(page, 'rich')),
  text: parse(textHtml(page)),
  markdown: toMarkdown(page, getTranslate(page.locale)),
})

/** What a reader reads, or hears of a picture: without soft hyphens and runs of space. */
export const wordsOf = (document: Document): string =>
  withoutJoints(
    [
      document.body.textContent ?? '',
      ...[...document.querySelectorAll('img')].map((image) => image.getAttribute('alt') ?? ''),
    ].join(' '),
  ).replace(/\s+/g, ' ')
