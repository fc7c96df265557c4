import type { ReactNode } from 'react'
import { Advice, advisedBy } from './Advice'
import { AreaField } from './AreaField'
import { Bound, rangeId } from './Bound'
import { ChecksRich } from './Checks.rich'
import { ChoiceField } from './ChoiceField'
import type { FieldProps } from './field-props'
import { RadiosField } from './RadiosField'
import { TextField } from './TextField'

/** @property end stands after the last field of a group */
type FieldRichProps = FieldProps & { end?: ReactNode }

const ends = ['from', 'to'] as const

export const FieldRich = ({ field, t, end }: FieldRichProps) => {
  switch (field.type) {
    case 'text':
      return (
        <div className="field">
          <TextField field={field} />
        </div>
      )
    case 'area':
      return (
        <div className="field">
          <AreaField field={field} />
        </div>
      )
    case 'radios':
      return <RadiosField field={field} className="field checks" rowClass="check" />
    case 'choice':
      return (
        <div className="field">
          <ChoiceField field={field} t={t} />
        </div>
      )
    case 'checks':
      return <ChecksRich field={field} t={t} />
    case 'range':
      return (
        <fieldset className="field range" {...advisedBy(rangeId(field), { hint: field.hint })}>
          <legend>{field.label}</legend>
          <Advice id={rangeId(field)} {...field} />
          <div className="bounds">
            {ends.map((end) => (
              <div key={end} className="bound">
                <Bound range={field} end={end} />
              </div>
            ))}
          </div>
        </fieldset>
      )
    case 'group':
      return (
        <details className="field-group" open={field.isOpen}>
          <summary>{field.label}</summary>
          <div className="group-fields">
            {field.fields.map((inner, index) => (
              <FieldRich key={index} field={inner} t={t} />
            ))}
            {end}
          </div>
        </details>
      )
  }
}
