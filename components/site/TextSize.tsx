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
      <summary>{t('TextSize.legend')}</summary>
      <fieldset aria-describedby="text-size-help">
        <legend className="visually-hidden">{t('TextSize.legend')}</legend>
        <div className="text-size-choices">
          {steps.map((percent) => (
            <label key={percent}>
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
        <p id="text-size-help" className="text-muted">
          {t('TextSize.help')}
        </p>
      </fieldset>
    </details>
  </text-size>
)
