import type { CityRegionPage, ProgramPage, ThemePage } from '@/content/page-models'
import { FactsText } from '../../blocks/Facts.text'
import { SectionsText } from '../../blocks/Sections.text'
import { FrameText } from '../../site/Frame.text'
import type { View } from '../../view'

export const RecordPageText = ({ page, t }: View<ThemePage | CityRegionPage | ProgramPage>) => (
  <FrameText page={page} t={t}>
    <section>
      <h2 id="facts">{t('Site.facts')}</h2>
      <FactsText rows={page.facts} t={t} />
    </section>
    <SectionsText sections={page.sections} t={t} />
  </FrameText>
)
