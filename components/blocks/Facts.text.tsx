import type { Fact } from '@/content/page-models'
import { toTextPath } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { Runs } from '../ui/Runs'

export const FactsText = ({ rows, t }: { rows: Fact[]; t: Translate }) => (
  <dl>
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Runs content={value} t={t} toAddress={toTextPath} />
        </dd>
      </div>
    ))}
  </dl>
)
