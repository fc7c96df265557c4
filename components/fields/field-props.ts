import type { FormField } from '@/content/page-models'
import type { Translate } from '@/i18n/translator'

export type { FormOption } from '@/content/page-models'

export type FieldOf<Type extends FormField['type'] = FormField['type']> = Extract<
  FormField,
  { type: Type }
>

/** A part of a form, alike in the rich and the text rendering. */
export type FieldProps<Type extends FormField['type'] = FormField['type']> = {
  field: FieldOf<Type>
  t: Translate
}
