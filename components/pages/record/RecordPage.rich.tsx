import type { CityRegionPage, ThemePage } from '@/content/page-models'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'
import { FactsPanel } from './FactsPanel'

export const RecordPageRich = ({ page, t }: View<ThemePage | CityRegionPage>) => (
  <FrameRich page={page} t={t}>
    <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
      <FactsPanel facts={page.facts} t={t} />
      <div>
        <SectionsRich sections={page.sections} t={t} />
      </div>
    </div>
  </FrameRich>
)
