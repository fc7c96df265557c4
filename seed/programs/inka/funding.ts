import { refer, type SeedRecord } from '../../records'
import { stated, statedDay } from './stated'

type Facts = SeedRecord<'funding-records'>['facts']
type Words = SeedRecord<'funding-records'>['words']

const tenMillionEuros = 10_000_000_00
const plannedEachYear: Facts = {
  basis: 'planned',
  amountKnown: 'known',
  amountCents: tenMillionEuros,
  period: 'perYear',
}

const funding = (key: string, facts: Facts, words: Words = { fi: {}, sv: {}, en: {} }) =>
  stated<'funding-records'>({
    collection: 'funding-records',
    key,
    facts: {
      program: refer('programs', 'inka'),
      scope: 'wholeProgram',
      granularity: 'item',
      asOf: statedDay,
      ...facts,
    },
    words,
  })

export const fundingRecords = [
  funding('inka-state', {
    internalName: 'INKA: valtion vuosirahoitus',
    sourceType: 'state',
    ...plannedEachYear,
  }),
  funding(
    'inka-city-regions',
    {
      internalName: 'INKA: kaupunkiseutujen yhteinen vuosirahoitus',
      sourceType: 'cityRegions',
      granularity: 'aggregate',
      ...plannedEachYear,
    },
    {
      fi: {
        note: 'Rahoitus on kaupunkiseutujen yhteinen, eikä yhden kaupunkiseudun osuutta siitä ole tiedossa.',
      },
      sv: {
        note: 'Finansieringen är gemensam för stadsregionerna, och en enskild stadsregions andel är inte känd.',
      },
      en: {
        note: 'The funding is joint to the city regions, and the share of any one city region is not known.',
      },
    },
  ),
  funding('inka-eu', {
    internalName: 'INKA: EU:n rakennerahastojen varaus',
    sourceType: 'euStructuralFund',
    basis: 'reserved',
    amountKnown: 'unknown',
    amountCents: null,
    // The source gives the reservation no years; an open range claims the least.
    period: 'range',
  }),
]
