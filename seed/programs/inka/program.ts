import { refer } from '../../records'
import { governance } from './governance'
import { english } from './program-en'
import { finnish } from './program-fi'
import { swedish } from './program-sv'
import { stated, statedDay } from './stated'

export const program = stated<'programs'>({
  collection: 'programs',
  key: 'inka',
  facts: {
    code: 'INKA',
    status: 'unknown',
    statusAsOf: statedDay,
    governance,
    image: refer('media', 'inka-houses'),
    steeringGroupEvaluates: true,
  },
  words: { fi: finnish, sv: swedish, en: english },
})
