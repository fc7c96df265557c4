import type { CollapsibleField, Field, RowField } from 'payload'

/**
 * Fields under a heading of their own, as an editor thinks of them. Only the look of the form: paths and
 * columns stay. `described` gives the heading from `<section>.groups.<key>.label`.
 */
export const fieldGroup = (key: string, fields: Field[]): CollapsibleField => ({
  type: 'collapsible',
  label: key,
  custom: { group: key },
  fields,
})

/** Fields side by side. */
export const fieldRow = (...fields: Field[]): RowField => ({ type: 'row', fields })

export const groupOf = ({ custom }: { custom?: Record<string, unknown> }): string | undefined =>
  typeof custom?.group === 'string' ? custom.group : undefined
