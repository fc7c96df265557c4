import type { FormField } from '@/content/page-models'

const isFilter = (field: FormField): boolean =>
  field.type === 'group'
    ? field.fields.some(isFilter)
    : field.type === 'checks' || field.type === 'range'

/** What is asked first, what more can be said of it, and what narrows the answer. */
export const arrangementOf = (fields: FormField[]) => {
  const questions = fields.filter((field) => !isFilter(field))
  return {
    first: questions.filter(({ type }) => type !== 'group'),
    more: questions.filter(({ type }) => type === 'group'),
    filters: fields.filter(isFilter),
  }
}
