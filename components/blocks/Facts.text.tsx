import type { Fact } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'
import { Runs } from '../ui/Runs'
import { textOptions } from './text-options'

export const FactsText = ({ rows, t }: { rows: Fact[]; t: Translate }) => (
  <dl>
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Runs content={value} {...textOptions(t)} />
        </dd>
      </div>
    ))}
  </dl>
)
