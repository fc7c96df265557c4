import { fieldId } from './field-id'

type TrapFieldProps = { trap: { name: string; label: string } }

/** Unseen and unheard; a text browser that shows it says that it stays empty. */
export const TrapField = ({ trap: { name, label } }: TrapFieldProps) => (
  <p hidden>
    <label htmlFor={fieldId(name)}>{label}</label>{' '}
    <input id={fieldId(name)} name={name} type="text" autoComplete="off" tabIndex={-1} />
  </p>
)
