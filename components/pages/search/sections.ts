import type { SearchPage, Section } from '@/content/page-models'

const isForm = ({ blocks }: Section) => blocks.some(({ type }) => type === 'query-form')

/** The form and what it has found. */
export const sectionsOf = ({ sections }: SearchPage) => ({
  form: sections.filter(isForm),
  results: sections.filter((section) => !isForm(section)),
})
