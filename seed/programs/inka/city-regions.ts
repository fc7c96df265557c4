import type { Localized, SeedRecord } from '../../records'
import { stated } from './stated'

type RegionFacts = SeedRecord<'city-regions'>['facts']

const region = (
  slugs: Localized<string>,
  names: Localized<string>,
  facts: RegionFacts = { kind: 'cityRegion' },
) =>
  stated<'city-regions'>({
    collection: 'city-regions',
    key: slugs.fi,
    facts,
    words: {
      fi: { name: names.fi, slug: slugs.fi },
      sv: { name: names.sv, slug: slugs.sv },
      en: { name: names.en, slug: slugs.en },
    },
  })

const everywhere = (text: string): Localized<string> => ({ fi: text, sv: text, en: text })

const unchanged = (slug: string, name: string) => region(everywhere(slug), everywhere(name))

const withSwedishName = (slug: string, name: string, svSlug: string, svName: string) =>
  region({ ...everywhere(slug), sv: svSlug }, { ...everywhere(name), sv: svName })

export const cityRegions = [
  unchanged('joensuu', 'Joensuu'),
  unchanged('jyvaskyla', 'Jyväskylä'),
  unchanged('seinajoki', 'Seinäjoki'),
  withSwedishName('vaasa', 'Vaasa', 'vasa', 'Vasa'),
  withSwedishName('lappeenranta', 'Lappeenranta', 'villmanstrand', 'Villmanstrand'),
  withSwedishName('pori', 'Pori', 'bjorneborg', 'Björneborg'),
  withSwedishName('oulu', 'Oulu', 'uleaborg', 'Uleåborg'),
  unchanged('kuopio', 'Kuopio'),
  region(
    {
      fi: 'paakaupunkiseutu',
      sv: 'huvudstadsregionen',
      en: 'helsinki-metropolitan-area',
    },
    { fi: 'Pääkaupunkiseutu', sv: 'Huvudstadsregionen', en: 'Helsinki Metropolitan Area' },
    { kind: 'area' },
  ),
  withSwedishName('tampere', 'Tampere', 'tammerfors', 'Tammerfors'),
  withSwedishName('turku', 'Turku', 'abo', 'Åbo'),
  withSwedishName('lahti', 'Lahti', 'lahtis', 'Lahtis'),
]
