import { Check } from './Check'
import type { FieldProps, FormOption } from './field-props'

/** So many are in sight; one more would not be worth folding away. */
const most = 6

type RowsProps = Pick<FieldProps<'checks'>, 'field' | 't'> & { options: FormOption[] }

const Rows = ({ field, t, options }: RowsProps) =>
  options.map((option) => (
    <div key={option.value} className="check">
      <Check name={field.name} place={field.options.indexOf(option)} option={option} t={t} />
    </div>
  ))

export const ChecksRich = ({ field, t }: FieldProps<'checks'>) => {
  const isLong = field.options.length > most + 1
  const inSight = isLong ? field.options.slice(0, most) : field.options
  const rest = field.options.slice(inSight.length)
  return (
    <fieldset className="field checks">
      <legend>{field.label}</legend>
      <Rows field={field} t={t} options={inSight} />
      {isLong && (
        <details open={rest.some(({ selected }) => selected)}>
          <summary>{t('Form.moreChoices', { count: rest.length })}</summary>
          <Rows field={field} t={t} options={rest} />
        </details>
      )}
    </fieldset>
  )
}
