import { Advice, advisedBy, isAdvised } from './Advice'
import { fieldId } from './field-id'
import type { FieldProps } from './field-props'

/** Text of several lines. The text version tells its size by rows and columns. */
export const AreaField = ({ field }: Pick<FieldProps<'area'>, 'field'>) => {
  const id = fieldId(field.name)
  return (
    <>
      <label htmlFor={id}>{field.label}</label> {isAdvised(field) && <br />}
      <Advice id={id} {...field} />
      <textarea
        id={id}
        name={field.name}
        rows={10}
        cols={60}
        defaultValue={field.value}
        maxLength={field.maxLength}
        {...advisedBy(id, field)}
      />
    </>
  )
}
