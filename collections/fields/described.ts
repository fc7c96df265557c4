// Gives fields their labels, help texts and option names from messages/<locale>/admin.json.
import type { Field, Option } from 'payload'
import { adminLabels, optionalAdminLabels } from '@/i18n/admin-labels'
import { groupOf } from './field-group'

const withOptionLabels = (options: Option[], path: string): Option[] =>
  options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: adminLabels(`${path}.options.${option}`) }
      : option,
  )

/** Rows take no words; a group takes `Program.groups.basics.label`. Neither adds to the path of its fields. */
const describedLayout = (section: string, field: Field): Field => {
  if (!('fields' in field)) return field
  const group = groupOf(field)
  return {
    ...field,
    fields: described(section, field.fields),
    ...(group && { label: adminLabels(`${section}.groups.${group}.label`) }),
  } as Field
}

/**
 * The same fields with words: `name` in section `Program` takes `Program.name.label` and, where it
 * exists, `Program.name.help`. Nested fields take `Program.participations.region.label`.
 */
export const described = (section: string, fields: Field[]): Field[] =>
  fields.map((field) => {
    if (!('name' in field)) return describedLayout(section, field)
    const path = `${section}.${field.name}`
    const description = optionalAdminLabels(`${path}.help`)
    return {
      ...field,
      label: adminLabels(`${path}.label`),
      ...('fields' in field && { fields: described(path, field.fields) }),
      ...(field.type === 'array' && {
        labels: { singular: adminLabels(`${path}.row`), plural: adminLabels(`${path}.label`) },
      }),
      ...('options' in field && { options: withOptionLabels(field.options, path) }),
      admin: { ...field.admin, ...(description && { description }) },
    } as Field
  })
