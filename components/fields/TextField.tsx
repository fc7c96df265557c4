import { Advice, advisedBy, isAdvised } from './Advice'
import type { FieldProps } from './field-props'

export const TextField = ({ field }: Pick<FieldProps<'text'>, 'field'>) => {
  const id = `field-${field.name}`
  return (
    <>
      <label htmlFor={id}>{field.label}</label> {isAdvised(field) && <br />}
      <Advice id={id} {...field} />
      <input
        id={id}
        name={field.name}
        type="search"
        defaultValue={field.value}
        maxLength={field.maxLength}
        {...advisedBy(id, field)}
      />
    </>
  )
}
