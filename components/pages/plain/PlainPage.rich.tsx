import type { PageKind } from '@/content/page-models'
import { ImageRich } from '../../blocks/Image.rich'
import type { Look } from '../../blocks/rich-options'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'

/** Sections, by id, in which many short entries or links stand. */
const looks: Partial<Record<PageKind, Record<string, Look>>> = {
  home: { changes: 'rows', regions: 'tiles' },
  'site-map': { regions: 'rows', pages: 'rows' },
}

/** Pages that are sections and nothing else: contacts, site map, articles, problems, lists. */
export const PlainPageRich = ({ page, t }: View) => (
  <FrameRich page={page} t={t}>
    {page.image && <ImageRich block={page.image} />}
    <SectionsRich page={page} t={t} looks={looks[page.kind]} />
  </FrameRich>
)
