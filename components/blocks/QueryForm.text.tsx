import { toTextPath } from '@/i18n/routing'
import { arrangementOf } from '../fields/arrangement'
import { FieldText } from '../fields/Field.text'
import { Hidden } from '../fields/Hidden'
import type { TextBlockProps } from './text-options'

export const QueryFormText = ({ block, t }: TextBlockProps<'query-form'>) => {
  const { first, filters } = arrangementOf(block.fields)
  const submit = (
    <p>
      <button type="submit">{block.submit}</button>
    </p>
  )
  return (
    <form method="get" action={toTextPath(block.action.href)}>
      <Hidden values={block.hidden} />
      {first.map((field, index) => (
        <FieldText key={index} field={field} t={t} />
      ))}
      {submit}
      {filters.map((field, index) => (
        <FieldText key={index} field={field} t={t} end={submit} />
      ))}
    </form>
  )
}
