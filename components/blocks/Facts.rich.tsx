import type { Fact } from '@/content/page-models'
import type { Locale } from '@/i18n/routing'
import type { Translate } from '@/i18n/translator'
import { hyphenated } from '../ui/hyphenate'
import { Runs } from '../ui/Runs'
import { richOptions } from './rich-options'

type FactsProps = { rows: Fact[]; t: Translate; locale: Locale }

export const FactsRich = ({ rows, t, locale }: FactsProps) => (
  <dl className="facts">
    {rows.map(({ label, value }) => (
      <div key={label}>
        <dt>{hyphenated(label, locale)}</dt>
        <dd>
          <Runs content={value} hyphenatedIn={locale} {...richOptions(t)} />
        </dd>
      </div>
    ))}
  </dl>
)
