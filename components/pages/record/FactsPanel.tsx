import type { CityRegionPage, ProgramPage, ThemePage } from '@/content/page-models'
import { FactsRich } from '../../blocks/Facts.rich'
import type { View } from '../../view'

export const FactsPanel = ({ page, t }: View<ProgramPage | ThemePage | CityRegionPage>) => (
  <section aria-labelledby="facts" className="panel">
    <h2 id="facts">{t('Site.facts')}</h2>
    <FactsRich rows={page.facts} t={t} locale={page.locale} />
  </section>
)
