import type { FormField } from '@/content/page-models'

const isFilter = (field: FormField): boolean =>
  field.type === 'group'
    ? field.fields.some(isFilter)
    : field.type === 'checks' || field.type === 'range'

/** What is asked first, with a button of its own, and what narrows the answer. */
export const arrangementOf = (fields: FormField[]) => ({
  first: fields.filter((field) => !isFilter(field)),
  filters: fields.filter(isFilter),
})
