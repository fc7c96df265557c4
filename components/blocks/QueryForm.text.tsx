import { toTextPath } from '@/i18n/routing'
import { arrangementOf } from '../fields/arrangement'
import { FieldText } from '../fields/Field.text'
import { HiddenFields } from '../fields/HiddenFields'
import type { TextBlockProps } from './text-options'

export const QueryFormText = ({ block, t }: TextBlockProps<'query-form'>) => {
  const { first, more, filters } = arrangementOf(block.fields)
  const submit = (
    <p>
      <button type="submit">{block.submit}</button>
    </p>
  )
  return (
    <form method="get" action={toTextPath(block.action.href)}>
      <HiddenFields fields={block.hidden} />
      {first.map((field, place) => (
        <FieldText key={place} field={field} t={t} />
      ))}
      {submit}
      {more.map((field, place) => (
        <FieldText key={place} field={field} t={t} end={submit} />
      ))}
      {filters.map((field, place) => (
        <FieldText key={place} field={field} t={t} />
      ))}
      {filters.length > 0 && submit}
    </form>
  )
}
