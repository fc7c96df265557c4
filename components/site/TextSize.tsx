import type { Translate } from '@/i18n/translator'

const steps = [100, 125, 150, 175, 200]

/** Text size without a script: CSS reads the chosen radio (design §3.16). enhance.js adds the rest. */
export const TextSize = ({ t }: { t: Translate }) => (
  <text-size
    data-larger={t('TextSize.larger')}
    data-smaller={t('TextSize.smaller')}
    data-reset={t('TextSize.reset')}
    data-changed={t('TextSize.changed', { percent: '%percent%' })}
  >
    <details>
      <summary className="cursor-pointer py-1">{t('TextSize.legend')}</summary>
      <fieldset aria-describedby="text-size-help">
        <legend className="visually-hidden">{t('TextSize.legend')}</legend>
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          {steps.map((percent) => (
            <label key={percent} className="inline-flex items-center gap-1 py-1">
              <input
                type="radio"
                name="text-size"
                id={`text-size-${percent}`}
                value={percent}
                defaultChecked={percent === 100}
              />
              {t('TextSize.option', { percent })}
            </label>
          ))}
        </div>
        <p id="text-size-help" className="max-w-[50ch] text-muted">
          {t('TextSize.help')}
        </p>
      </fieldset>
    </details>
  </text-size>
)
