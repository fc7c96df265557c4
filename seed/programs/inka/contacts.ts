import { refer } from '../../records'
import { stated, statedDay } from './stated'

export const contacts = [
  stated<'contact-persons'>({
    collection: 'contact-persons',
    key: 'pikkarainen-mika',
    facts: {
      family: 'Pikkarainen',
      given: 'Mika',
      appointments: [
        {
          subject: { relationTo: 'programs', value: refer('programs', 'inka') },
          tenure: 'historical',
          statedOn: statedDay,
        },
      ],
    },
    words: { fi: {}, sv: {}, en: {} },
  }),
]
