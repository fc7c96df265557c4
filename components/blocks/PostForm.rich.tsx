import { FieldRich } from '../fields/Field.rich'
import { HiddenFields } from '../fields/HiddenFields'
import { TrapField } from '../fields/TrapField'
import type { RichBlockProps } from './rich-options'

/** Checked by the server alone, which says what is wrong in the words of the page. */
export const PostFormRich = ({ block, t }: RichBlockProps<'post-form'>) => (
  <form
    method="post"
    action={block.action.href}
    acceptCharset="utf-8"
    noValidate
    className="post-form no-print"
  >
    <HiddenFields fields={block.hidden} />
    {block.fields.map((field) => (
      <FieldRich key={field.name} field={field} t={t} />
    ))}
    <TrapField trap={block.trap} />
    <button type="submit" className="button submit">
      {block.submit}
    </button>
  </form>
)
