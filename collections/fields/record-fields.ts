// Fields that every public record carries: editorial dates, languages, sources, keepers.
import type { DateField, DateFieldValidation, Field } from 'payload'
import { nobodyWritesField, staffReadField } from '../access/rules'
import { described } from './described'
import { refuseUnsafeLink } from '../rules/links'
import { fieldGroup } from './field-group'

export const calendarDay = { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } as const

/** Payload's own would be in American English. */
export const dayAndTime = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd.M.yyyy H.mm',
} as const

type DayOptions = {
  localized?: boolean
  required?: boolean
  validate?: DateFieldValidation
  defaultValue?: DateField['defaultValue']
  /** Whether the form shows it, by the fields beside it. */
  condition?: (siblings: Record<string, string | null | undefined>) => boolean
}

export const dayField = (name: string, { condition, ...options }: DayOptions = {}): Field => ({
  name,
  type: 'date',
  ...options,
  admin: {
    date: calendarDay,
    ...(condition && { condition: (_data, siblings) => condition(siblings) }),
  },
})

/** Who first stored a record; set by `rememberCreator` alone. */
export const creatorField = (admin: { position?: 'sidebar' } = {}): Field => ({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  access: { read: staffReadField, create: nobodyWritesField, update: nobodyWritesField },
  admin: { ...admin, readOnly: true },
})

/** Documents that a page names, in the order in which it shows them. */
export const documentsField: Field = {
  name: 'documents',
  type: 'relationship',
  relationTo: 'documents',
  hasMany: true,
}

export const sourcesField: Field = {
  name: 'sources',
  type: 'array',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'url', type: 'text', validate: refuseUnsafeLink },
    dayField('publishedOn'),
  ],
}

const inSidebar = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

/**
 * Editorial dates (design §3.18), language state, review date and the record's maker, beside the form.
 * @param isPerLanguage false for facts, whose dates hold for every language at once
 */
export const recordFields = (isPerLanguage: boolean): Field[] =>
  described('Record', [
    ...[
      fieldGroup('publishing', [
        {
          name: 'languageState',
          type: 'select',
          localized: true,
          defaultValue: 'full',
          options: ['none', 'summary', 'full', 'outdated'],
        },
        {
          name: 'minorChange',
          type: 'checkbox',
          virtual: true,
          defaultValue: false,
          // Payload locks a virtual field unless it is told otherwise.
          admin: { readOnly: false },
        },
        { name: 'changeNote', type: 'textarea', localized: true },
        dayField('firstPublished', { localized: isPerLanguage }),
        dayField('lastChanged', { localized: isPerLanguage }),
      ]),
      fieldGroup('upkeep', [
        dayField('reviewBy'),
        {
          name: 'owner',
          type: 'relationship',
          relationTo: 'users',
          access: { read: staffReadField },
        },
        creatorField(),
      ]),
    ].map(inSidebar),
  ])
