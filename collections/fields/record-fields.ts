// Fields that every public record carries: editorial dates, languages, sources, keepers.
import type { Field } from 'payload'
import { described } from './described'

const calendarDay = { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } as const

export const dayField = (
  name: string,
  options: { localized?: boolean; required?: boolean } = {},
): Field => ({
  name,
  type: 'date',
  ...options,
  admin: { date: calendarDay },
})

export const sourcesField: Field = {
  name: 'sources',
  type: 'array',
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'url', type: 'text' },
    dayField('publishedOn'),
  ],
}

const inSidebar = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, position: 'sidebar' } }) as Field

/**
 * Editorial dates (design §3.18), language state, review date, sources and the record's maker.
 * @param isPerLanguage false for facts, whose dates hold for every language at once
 */
export const recordFields = (isPerLanguage: boolean): Field[] =>
  described('Record', [
    sourcesField,
    ...[
      dayField('firstPublished', { localized: isPerLanguage }),
      dayField('lastChanged', { localized: isPerLanguage }),
      {
        name: 'minorChange',
        type: 'checkbox',
        virtual: true,
        defaultValue: false,
        // Payload locks a virtual field unless it is told otherwise.
        admin: { readOnly: false },
      } as Field,
      { name: 'changeNote', type: 'textarea', localized: true } as Field,
      {
        name: 'languageState',
        type: 'select',
        localized: true,
        defaultValue: 'full',
        options: ['none', 'summary', 'full', 'outdated'],
      } as Field,
      dayField('reviewBy'),
      { name: 'owner', type: 'relationship', relationTo: 'users' } as Field,
      {
        name: 'createdBy',
        type: 'relationship',
        relationTo: 'users',
        admin: { readOnly: true },
      } as Field,
    ].map(inSidebar),
  ])
