import { toTextPath } from '@/i18n/routing'
import { FieldText } from '../fields/Field.text'
import { HiddenFields } from '../fields/HiddenFields'
import { TrapField } from '../fields/TrapField'
import type { TextBlockProps } from './text-options'

export const PostFormText = ({ block, t }: TextBlockProps<'post-form'>) => (
  <form method="post" action={toTextPath(block.action.href)} acceptCharset="utf-8" noValidate>
    <HiddenFields fields={block.hidden} />
    {block.fields.map((field) => (
      <FieldText key={field.name} field={field} t={t} />
    ))}
    <TrapField trap={block.trap} />
    <p>
      <button type="submit">{block.submit}</button>
    </p>
  </form>
)
