import type { HomePage } from '@/content/page-models'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'

export const HomePageRich = ({ page, t }: View<HomePage>) => (
  <FrameRich page={page} t={t}>
    <SectionsRich page={page} t={t} looks={{ changes: 'rows', regions: 'tiles' }} />
  </FrameRich>
)
