import type { Field } from 'payload'
import { nobodyWritesField } from '../access/rules'

/** The same fields as the portal alone writes them: nobody changes them in a form or by the interface. */
export const writtenOnce = (fields: Field[]): Field[] =>
  fields.map(
    (field) =>
      ({
        ...field,
        access: { create: nobodyWritesField, update: nobodyWritesField },
        admin: { ...('admin' in field && field.admin), readOnly: true },
      }) as Field,
  )
