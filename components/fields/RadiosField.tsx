import { Advice, advisedBy } from './Advice'
import { fieldId } from './field-id'
import type { FieldProps } from './field-props'

type RadiosFieldProps = Pick<FieldProps<'radios'>, 'field'> & {
  className?: string
  rowClass?: string
}

/** The first choice bears the id of the field: the list of problems leads there. A single radio is never wrong. */
export const RadiosField = ({ field, className, rowClass }: RadiosFieldProps) => {
  const id = fieldId(field.name)
  return (
    <fieldset role="radiogroup" className={className} {...advisedBy(id, field)}>
      <legend>{field.label}</legend>
      <Advice id={id} {...field} />
      {field.options.map(({ value, label, selected }, place) => {
        const own = place === 0 ? id : fieldId(field.name, place)
        return (
          <div key={value} className={rowClass}>
            <input
              id={own}
              type="radio"
              name={field.name}
              value={value}
              defaultChecked={selected}
            />{' '}
            <label htmlFor={own}>{label}</label>
          </div>
        )
      })}
    </fieldset>
  )
}
