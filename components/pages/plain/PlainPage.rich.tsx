import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'

/** Pages that are sections and nothing else: contacts, site map, articles, problems, lists. */
export const PlainPageRich = ({ page, t }: View) => (
  <FrameRich page={page} t={t}>
    <SectionsRich page={page} t={t} />
  </FrameRich>
)
