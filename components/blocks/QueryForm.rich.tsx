import type { ReactNode } from 'react'
import { arrangementOf } from '../fields/arrangement'
import { FieldRich } from '../fields/Field.rich'
import { HiddenFields } from '../fields/HiddenFields'
import { SearchSuggestions } from '../site/SearchSuggestions'
import type { RichBlockProps } from './rich-options'

/** A plain form: the browser asks for the same page by another query. */
export const QueryFormRich = ({ block, t, locale, look }: RichBlockProps<'query-form'>) => {
  const { first, more, filters } = arrangementOf(block.fields)
  const submit = (
    <button type="submit" className="button submit">
      {block.submit}
    </button>
  )
  const suggested = (place: number, field: ReactNode) =>
    look === 'search' && place === 0 ? (
      <SearchSuggestions key={place} locale={locale} t={t}>
        {field}
      </SearchSuggestions>
    ) : (
      field
    )
  return (
    <form method="get" action={block.action.href} className="no-print">
      <HiddenFields fields={block.hidden} />
      <div className="query-form">
        {first.map((field, place) =>
          suggested(place, <FieldRich key={place} field={field} t={t} />),
        )}
        {submit}
        {more.map((field, place) => (
          <FieldRich key={place} field={field} t={t} end={submit} />
        ))}
      </div>
      {filters.length > 0 && (
        <div className="filters">
          {filters.map((field, place) => (
            <FieldRich key={place} field={field} t={t} />
          ))}
          {submit}
        </div>
      )}
    </form>
  )
}
