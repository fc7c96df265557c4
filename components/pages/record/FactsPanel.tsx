import type { Fact } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { FactsRich } from '../../blocks/Facts.rich'

export const FactsPanel = ({ facts, t }: { facts: Fact[]; t: Translate }) => (
  <section aria-labelledby="facts" className="panel">
    <h2 id="facts">{t('Site.facts')}</h2>
    <FactsRich rows={facts} t={t} />
  </section>
)
