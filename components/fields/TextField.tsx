import { Advice, advisedBy, isAdvised } from './Advice'
import { fieldId } from './field-id'
import type { FieldProps } from './field-props'

export const TextField = ({ field }: Pick<FieldProps<'text'>, 'field'>) => {
  const id = fieldId(field.name)
  return (
    <>
      <label htmlFor={id}>{field.label}</label> {isAdvised(field) && <br />}
      <Advice id={id} {...field} />
      <input
        id={id}
        name={field.name}
        type={field.input ?? 'search'}
        autoComplete={field.autocomplete}
        defaultValue={field.value}
        maxLength={field.maxLength}
        {...advisedBy(id, field)}
      />
    </>
  )
}
