import { arrangementOf } from '../fields/arrangement'
import { FieldRich } from '../fields/Field.rich'
import { Hidden } from '../fields/Hidden'
import type { RichBlockProps } from './rich-options'

/** A plain form: the browser asks for the same page by another query. */
export const QueryFormRich = ({ block, t }: RichBlockProps<'query-form'>) => {
  const { first, filters } = arrangementOf(block.fields)
  const submit = (
    <button type="submit" className="button submit">
      {block.submit}
    </button>
  )
  return (
    <form method="get" action={block.action.href} className="no-print">
      <Hidden values={block.hidden} />
      <div className="query-form">
        {first.map((field, index) => (
          <FieldRich key={index} field={field} t={t} />
        ))}
        {submit}
      </div>
      {filters.length > 0 && (
        <div className="filters">
          {filters.map((field, index) => (
            <FieldRich key={index} field={field} t={t} end={submit} />
          ))}
        </div>
      )}
    </form>
  )
}
