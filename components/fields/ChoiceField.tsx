import { fieldId } from './field-id'
import type { FieldOf, FieldProps, FormOption } from './field-props'
import { inItsLanguage } from './in-its-language'

type OptionProps = Pick<FieldProps<'choice'>, 't'> & { option: FormOption }

const Option = ({ option, t }: OptionProps) => (
  <option value={option.value} lang={option.lang}>
    {inItsLanguage(option, t)}
  </option>
)

const chosenOf = ({ options }: FieldOf<'choice'>) => options.find(({ selected }) => selected)?.value

export const ChoiceField = ({ field, t }: FieldProps<'choice'>) => {
  const id = fieldId(field.name)
  return (
    <>
      <label htmlFor={id}>{field.label}</label>{' '}
      <select id={id} name={field.name} defaultValue={chosenOf(field)}>
        {field.options.map((option) => (
          <Option key={option.value} option={option} t={t} />
        ))}
      </select>
    </>
  )
}
