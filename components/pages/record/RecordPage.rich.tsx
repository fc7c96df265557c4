import type { PropsWithChildren } from 'react'
import type { CityRegionPage, ProgramPage, ThemePage } from '@/content/page-models'
import { ImageRich } from '../../blocks/Image.rich'
import { SectionsRich } from '../../blocks/Sections.rich'
import { FrameRich } from '../../site/Frame.rich'
import type { View } from '../../view'
import { FactsPanel } from './FactsPanel'

type RecordPageProps = PropsWithChildren<View<ProgramPage | ThemePage | CityRegionPage>>

/** A record's picture stands over its text, its facts beside both; `children` follow the facts. */
export const RecordPageRich = ({ page, t, children }: RecordPageProps) => (
  <FrameRich page={page} t={t}>
    <div className={page.image ? 'record record-with-image' : 'record'}>
      {page.image && <ImageRich block={page.image} />}
      <div className="beside">
        <FactsPanel page={page} t={t} />
        {children}
      </div>
      <div>
        <SectionsRich page={page} t={t} />
      </div>
    </div>
  </FrameRich>
)
