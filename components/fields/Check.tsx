import { fieldId } from './field-id'
import type { FieldProps, FormOption } from './field-props'
import { inItsLanguage } from './in-its-language'

type CheckProps = Pick<FieldProps, 't'> & { name: string; place: number; option: FormOption }

const wordsOf = (option: FormOption, t: FieldProps['t']) => {
  const label = inItsLanguage(option, t)
  return option.count === undefined
    ? label
    : t('Form.choiceWithCount', { label, count: option.count })
}

export const Check = ({ name, place, option, t }: CheckProps) => {
  const id = fieldId(name, place)
  return (
    <>
      <input
        id={id}
        type="checkbox"
        name={name}
        value={option.value}
        defaultChecked={option.selected}
      />{' '}
      <label htmlFor={id} lang={option.lang}>
        {wordsOf(option, t)}
      </label>
    </>
  )
}
