import type { ReactNode } from 'react'
import { Advice, advisedBy } from './Advice'
import { AreaField } from './AreaField'
import { Bound, rangeId } from './Bound'
import { Check } from './Check'
import { ChoiceField } from './ChoiceField'
import type { FieldProps } from './field-props'
import { RadiosField } from './RadiosField'
import { TextField } from './TextField'

/** @property end stands after the last field of a group */
type FieldTextProps = FieldProps & { end?: ReactNode }

/** Nothing is folded away: text browsers show it all anyway. */
export const FieldText = ({ field, t, end }: FieldTextProps) => {
  switch (field.type) {
    case 'text':
      return (
        <p>
          <TextField field={field} />
        </p>
      )
    case 'area':
      return (
        <p>
          <AreaField field={field} />
        </p>
      )
    case 'radios':
      return <RadiosField field={field} />
    case 'choice':
      return (
        <p>
          <ChoiceField field={field} t={t} />
        </p>
      )
    case 'checks':
      return (
        <fieldset>
          <legend>{field.label}</legend>
          {field.options.map((option, place) => (
            <div key={option.value}>
              <Check name={field.name} place={place} option={option} t={t} />
            </div>
          ))}
        </fieldset>
      )
    case 'range':
      return (
        <fieldset {...advisedBy(rangeId(field), { hint: field.hint })}>
          <legend>{field.label}</legend>
          <Advice id={rangeId(field)} {...field} />
          <p>
            <Bound range={field} end="from" /> <Bound range={field} end="to" />
          </p>
        </fieldset>
      )
    case 'group':
      return (
        <fieldset>
          <legend>{field.label}</legend>
          {field.fields.map((inner, index) => (
            <FieldText key={index} field={inner} t={t} />
          ))}
          {end}
        </fieldset>
      )
  }
}
