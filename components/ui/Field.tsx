import type { FormField } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

type FieldProps = { field: FormField; t: Translate }
type OptionProps = {
  option: Extract<FormField, { type: 'choice' }>['options'][number]
  t: Translate
}

const Option = ({ option: { value, label, lang }, t }: OptionProps) => (
  <option value={value} lang={lang}>
    {lang ? `${label} ${t('Site.inLanguage', { language: t(`Languages.${lang}`) })}` : label}
  </option>
)

/** A control of a form with its name before it. */
export const Field = ({ field, t }: FieldProps) => {
  const id = `field-${field.name}`
  return (
    <>
      <label htmlFor={id}>{field.label}</label>{' '}
      {field.type === 'text' ? (
        <input
          id={id}
          name={field.name}
          type="search"
          defaultValue={field.value}
          maxLength={field.maxLength}
        />
      ) : (
        <select
          id={id}
          name={field.name}
          defaultValue={field.options.find(({ selected }) => selected)?.value}
        >
          {field.options.map((option) => (
            <Option key={option.value} option={option} t={t} />
          ))}
        </select>
      )}
    </>
  )
}
