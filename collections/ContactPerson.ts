import { fieldGroup, fieldRow } from './fields/field-group'
import { appointmentOfLink } from './fields/of-link'
import { dayField } from './fields/record-fields'
import { recordCollection } from './record-collection'

export const ContactPerson = recordCollection({
  slug: 'contact-persons',
  section: 'ContactPerson',
  title: ['family', 'given'],
  columns: ['family', 'given', 'organization'],
  statusPerLocale: false,
  fields: [
    fieldGroup('basics', [
      fieldRow(
        { name: 'given', type: 'text', required: true },
        { name: 'family', type: 'text', required: true },
      ),
      { name: 'title', type: 'text', localized: true },
      { name: 'organization', type: 'relationship', relationTo: 'organizations' },
    ]),
    fieldGroup('reach', [
      { name: 'phone', type: 'text' },
      { name: 'email', type: 'email' },
      { name: 'languages', type: 'select', hasMany: true, options: ['fi', 'sv', 'en'] },
    ]),
    fieldGroup('duties', [
      fieldRow(dayField('activeFrom'), dayField('activeTo')),
      {
        name: 'appointments',
        type: 'array',
        defaultValue: appointmentOfLink,
        fields: [
          {
            name: 'subject',
            type: 'relationship',
            relationTo: ['programs', 'themes', 'city-regions'],
            required: true,
          },
          {
            name: 'tenure',
            type: 'select',
            required: true,
            defaultValue: 'current',
            options: ['current', 'historical'],
          },
          dayField('statedOn'),
          dayField('from'),
          dayField('to'),
        ],
      },
    ]),
  ],
})
