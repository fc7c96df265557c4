import type { FieldOf } from './field-props'
import { advisedBy } from './Advice'
import { fieldId } from './field-id'

type BoundProps = { range: FieldOf<'range'>; end: 'from' | 'to' }

const isoDay = /^\d{4}-\d\d-\d\d$/

/** A control for dates would drop what it cannot hold, and the reader could not mend it. */
const typeOf = (input: 'date' | 'number', value: string) =>
  input === 'date' && (value === '' || isoDay.test(value)) ? 'date' : 'text'

export const rangeId = ({ from }: FieldOf<'range'>) => fieldId(from.name)

/** One end of a range. The hint is said once, of the whole group; a problem at either end. */
export const Bound = ({ range, end }: BoundProps) => {
  const { name, label, value } = range[end]
  const id = fieldId(name)
  return (
    <>
      <label htmlFor={id}>{label}</label>{' '}
      <input
        id={id}
        name={name}
        type={typeOf(range.input, value)}
        inputMode={range.input === 'number' ? 'numeric' : undefined}
        defaultValue={value}
        {...advisedBy(rangeId(range), { problem: range.problem })}
      />
    </>
  )
}
