// Gives fields their labels, help texts and option names from messages/<locale>/admin.json.
import type { Field, Option } from 'payload'
import { adminLabels, optionalAdminLabels } from '@/i18n/admin-labels'

const withOptionLabels = (options: Option[], path: string): Option[] =>
  options.map((option) => {
    const value = typeof option === 'string' ? option : option.value
    return { value, label: adminLabels(`${path}.options.${value}`) }
  })

/**
 * The same fields with words: `name` in section `Program` takes `Program.name.label` and, where it
 * exists, `Program.name.help`. Nested fields take `Program.participations.region.label`.
 */
export const described = (section: string, fields: Field[]): Field[] =>
  fields.map((field) => {
    if (!('name' in field)) {
      return 'fields' in field
        ? ({ ...field, fields: described(section, field.fields) } as Field)
        : field
    }
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
