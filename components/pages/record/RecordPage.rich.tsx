import type { CityRegionPage, ThemePage } from '@/content/page-models'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'
import { FactsPanel } from './FactsPanel'

export const RecordPageRich = ({ page, t }: View<ThemePage | CityRegionPage>) => (
  <FrameRich page={page} t={t}>
    <div className="record">
      <div>
        <FactsPanel page={page} t={t} />
      </div>
      <div>
        <SectionsRich page={page} t={t} />
      </div>
    </div>
  </FrameRich>
)
