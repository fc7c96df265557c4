import { refer, type SeedRecord } from '../../records'
import { stated, statedDay } from './stated'

type Facts = SeedRecord<'funding-records'>['facts']

const tenMillion = 10_000_000
const plannedEachYear: Facts = {
  basis: 'planned',
  amountKnown: 'known',
  // Both: an update that states cents alone is overruled by the stored euros (rules/funding.ts).
  amountEuros: tenMillion,
  amountCents: tenMillion * 100,
  period: 'perYear',
}

const funding = (key: string, facts: Facts) =>
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
    words: { fi: {}, sv: {}, en: {} },
  })

export const fundingRecords = [
  funding('inka-state', {
    internalName: 'INKA: valtion vuosirahoitus',
    sourceType: 'state',
    ...plannedEachYear,
  }),
  funding('inka-city-regions', {
    internalName: 'INKA: kaupunkiseutujen yhteinen vuosirahoitus',
    sourceType: 'cityRegions',
    granularity: 'aggregate',
    ...plannedEachYear,
  }),
  funding('inka-eu', {
    internalName: 'INKA: EU:n rakennerahastojen varaus',
    sourceType: 'euStructuralFund',
    basis: 'reserved',
    amountKnown: 'unknown',
    amountEuros: null,
    amountCents: null,
    period: 'perYear',
  }),
]
