import type { Fact } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { Runs } from '../ui/Runs'
import { richOptions } from './rich-options'

export const FactsRich = ({ rows, t }: { rows: Fact[]; t: Translate }) => (
  <dl className="facts">
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Runs content={value} {...richOptions(t)} />
        </dd>
      </div>
    ))}
  </dl>
)
