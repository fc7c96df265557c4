import { Field } from '../ui/Field'
import type { RichBlockProps } from './rich-options'

/** A plain form: the browser asks for the same page by another query. */
export const QueryFormRich = ({ block, t }: RichBlockProps<'query-form'>) => (
  <form method="get" action={block.action.href} className="query-form no-print">
    {block.fields.map((field) => (
      <div key={field.name} className="field">
        <Field field={field} t={t} />
      </div>
    ))}
    <button type="submit" className="button submit">
      {block.submit}
    </button>
  </form>
)
