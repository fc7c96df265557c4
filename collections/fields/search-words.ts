// Words that editors give to the search: several texts of one language, with a name made of them for lists.
import type { Field, TextFieldManyValidation } from 'payload'
import { adminLabels } from '@/i18n/admin-labels'
import { locales } from '@/i18n/routing'
import { languageOfLink, wordsOfLink } from './of-link'
import { tidyWords } from '../rules/search-words'

/** The language whose readers it is for: at first the one that the editor works in. */
export const searchLanguageField = (): Field => ({
  name: 'locale',
  type: 'select',
  required: true,
  defaultValue: languageOfLink,
  options: locales.map((value) => ({ value, label: adminLabels(`Locales.${value}`) })),
})

export const searchWordsField = (name: string, validate: TextFieldManyValidation): Field => ({
  name,
  type: 'text',
  hasMany: true,
  required: true,
  defaultValue: wordsOfLink,
  validate,
  hooks: { beforeValidate: [({ value }) => tidyWords(value)] },
})

/** What lists and pickers call the record by: its words. */
export const nameOfWordsField = (words: string): Field => ({
  name: 'name',
  type: 'text',
  admin: { hidden: true },
  hooks: {
    beforeChange: [({ siblingData }) => (siblingData[words] as string[] | undefined)?.join(', ')],
  },
})
