import type { Localized, SeedRecord } from '../../records'
import { stated } from './stated'

type Words = SeedRecord<'organizations'>['words']

const organization = (
  key: string,
  type: SeedRecord<'organizations'>['facts']['type'],
  words: Words,
) => stated<'organizations'>({ collection: 'organizations', key, facts: { type }, words })

const ministry = (
  key: string,
  names: Localized<string>,
  abbreviations: { fi: string; sv: string },
) =>
  organization(key, 'ministry', {
    fi: { name: names.fi, abbreviation: abbreviations.fi },
    sv: { name: names.sv, abbreviation: abbreviations.sv },
    en: { name: names.en },
  })

const sameEverywhere = (name: string): Words => ({ fi: { name }, sv: { name }, en: { name } })

export const organizations = [
  organization('tem', 'ministry', {
    fi: { name: 'työ- ja elinkeinoministeriö', abbreviation: 'TEM' },
    sv: { name: 'arbets- och näringsministeriet', abbreviation: 'ANM' },
    en: {
      name: 'Ministry of Economic Affairs and Employment',
      nameHistory: [{ name: 'Ministry of Employment and the Economy' }],
    },
  }),
  ministry(
    'stm',
    {
      fi: 'sosiaali- ja terveysministeriö',
      sv: 'social- och hälsovårdsministeriet',
      en: 'Ministry of Social Affairs and Health',
    },
    { fi: 'STM', sv: 'SHM' },
  ),
  ministry(
    'okm',
    {
      fi: 'opetus- ja kulttuuriministeriö',
      sv: 'undervisnings- och kulturministeriet',
      en: 'Ministry of Education and Culture',
    },
    { fi: 'OKM', sv: 'UKM' },
  ),
  ministry(
    'lvm',
    {
      fi: 'liikenne- ja viestintäministeriö',
      sv: 'kommunikationsministeriet',
      en: 'Ministry of Transport and Communications',
    },
    { fi: 'LVM', sv: 'KM' },
  ),
  ministry(
    'ym',
    { fi: 'ympäristöministeriö', sv: 'miljöministeriet', en: 'Ministry of the Environment' },
    { fi: 'YM', sv: 'MM' },
  ),
  ministry(
    'mmm',
    {
      fi: 'maa- ja metsätalousministeriö',
      sv: 'jord- och skogsbruksministeriet',
      en: 'Ministry of Agriculture and Forestry',
    },
    { fi: 'MMM', sv: 'JSM' },
  ),
  organization('sitra', 'fund', sameEverywhere('Sitra')),
  organization('tekes', 'agency', sameEverywhere('Tekes')),
]
