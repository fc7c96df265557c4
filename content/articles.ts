// General pages: whatever has no record kind of its own.
import 'server-only'
import { cached } from '@/cache/cached'
import { listTag } from '@/cache/tags'
import type { Locale } from '@/i18n/routing'
import { getTranslate } from '@/i18n/translator'
import type { Page as ArticleDoc } from '@/payload-types'
import { composePage, trail, type PageParts, type Told } from './compose'
import { latestDay, toDay } from '@/i18n/days'
import { findBySlug, listRecords, recordPaths, type Id } from './directory'
import { makeResolve } from './document-links'
import { showDocuments } from './document-section'
import type { ArticlePage, Block } from './page-models'
import { getImage, makePictures } from './images'
import { findPublished } from './payload-client'
import { toBodyBlocks, type ResolveDocument } from './rich-text'

/** What a general page tells. */
export const tellArticle = async (
  locale: Locale,
  doc: ArticleDoc,
  resolve: ResolveDocument,
): Promise<Told<'article'>> => {
  const t = getTranslate(locale)
  const body = toBodyBlocks(doc.body, resolve, await makePictures(locale, doc.body), 2)
  const documents = await showDocuments(locale, doc)
  const isEmpty = body.length === 0 && !doc.summary && documents.section.length === 0
  const blocks: Block[] = isEmpty ? [{ type: 'paragraph', content: [t('Article.empty')] }] : body
  return {
    kind: 'article',
    locale,
    title: doc.name,
    lead: doc.summary ?? undefined,
    image: await getImage(locale, doc.image),
    sections: [
      // No heading of ours above the editor's own: it could only say that here is the content.
      ...(blocks.length > 0 ? [{ id: 'article', blocks }] : []),
      ...documents.section,
    ],
    lastUpdated: latestDay([toDay(doc.lastChanged), ...documents.days]),
  }
}

const readArticle = cached(
  'article-page',
  async (locale: Locale, id: Id): Promise<PageParts<'article'> | undefined> => {
    const [docs, records, resolve] = await Promise.all([
      findPublished('pages', locale, { id: { equals: id } }),
      listRecords('pages'),
      makeResolve(locale),
    ])
    const [doc] = docs
    const record = records.find((entry) => entry.id === id)
    if (!doc || !record) return undefined
    return {
      ...(await tellArticle(locale, doc, resolve)),
      breadcrumbs: trail(locale),
      paths: recordPaths('pages', record),
    }
  },
  () =>
    (['pages', 'programs', 'themes', 'city-regions', 'documents', 'media'] as const).map(listTag),
)

export const getArticlePage = async (
  locale: Locale,
  slug: string,
): Promise<ArticlePage | undefined> => {
  const record = await findBySlug('pages', locale, slug)
  const parts = record && (await readArticle(locale, record.id))
  return parts && composePage(parts)
}
