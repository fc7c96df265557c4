import { SectionsText } from '../../blocks/Sections.text'
import { FrameText } from '../../site/Frame.text'
import type { View } from '../../view'

/** Pages that are sections and nothing else: contacts, site map, articles, problems, lists, home. */
export const PlainPageText = ({ page, t }: View) => (
  <FrameText page={page} t={t}>
    <SectionsText sections={page.sections} t={t} />
  </FrameText>
)
