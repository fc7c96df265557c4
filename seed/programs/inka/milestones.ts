import { day } from '../../days'
import { refer } from '../../records'
import { stated } from './stated'

export const milestones = [
  stated<'milestones'>({
    collection: 'milestones',
    key: 'inka-review',
    facts: {
      program: refer('programs', 'inka'),
      kind: 'review',
      plannedDate: day('2017-01-01'),
      plannedPrecision: 'year',
    },
    words: {
      fi: { name: 'Ohjelman teemojen ja kaupunkiseutujen tarkistus' },
      sv: { name: 'Översyn av programmets teman och stadsregioner' },
      en: { name: 'Review of the programme’s themes and city regions' },
    },
  }),
]
