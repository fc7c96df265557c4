import { toTextPath } from '@/i18n/routing'
import { Field } from '../ui/Field'
import type { TextBlockProps } from './text-options'

export const QueryFormText = ({ block, t }: TextBlockProps<'query-form'>) => (
  <form method="get" action={toTextPath(block.action.href)}>
    {block.fields.map((field) => (
      <p key={field.name}>
        <Field field={field} t={t} />
      </p>
    ))}
    <p>
      <button type="submit">{block.submit}</button>
    </p>
  </form>
)
