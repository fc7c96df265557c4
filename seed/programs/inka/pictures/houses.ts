// The themes as houses, a window for each of their regions. What it shows is told from the records.
import type { Localized, Reference, SeedLocale } from '../../../records'
import { cityRegions } from '../city-regions'
import { themes } from '../themes'
import { drawn } from './drawn'

type Telling = {
  houses: string
  leads: string
  joined: (names: string) => string
}

const telling: Localized<Telling> = {
  fi: {
    houses:
      'Viisi taloa, yksi kutakin teemaa kohti. Talossa on ikkuna jokaiselle teeman kaupunkiseudulle. Ylin ikkuna on valaistu ja sen yllä on lippu: se kuuluu vetovastuussa olevalle seudulle.',
    leads: 'vetovastuussa',
    joined: (names) =>
      `Viivat yhdistävät niiden kaupunkiseutujen ikkunat, jotka ovat mukana kahdessa teemassa: ${names}.`,
  },
  sv: {
    houses:
      'Fem hus, ett för varje tema. Huset har ett fönster för varje stadsregion i temat. Det översta fönstret är upplyst och har en flagga ovanför sig: det är den ansvariga regionens.',
    leads: 'leder temat',
    joined: (names) =>
      `Streck förenar fönstren för de stadsregioner som är med i två teman: ${names}.`,
  },
  en: {
    houses:
      'Five houses, one for each theme. A house has a window for each city region of the theme. The top window is lit and has a flag above it: it belongs to the region that leads the theme.',
    leads: 'leads the theme',
    joined: (names) =>
      `Lines join the windows of the city regions that are in two themes: ${names}.`,
  },
}

const regionsOf = ({ facts }: (typeof themes)[number]) =>
  (facts.participations ?? []).map(({ region, role }) => ({
    key: (region as Reference).key,
    isLead: role === 'lead',
  }))

const timesNamed = (key: string) =>
  themes.flatMap(regionsOf).filter((region) => region.key === key).length

const alternativeText = (locale: SeedLocale): string => {
  const { houses, leads, joined } = telling[locale]
  const nameOf = (key: string) =>
    cityRegions.find((region) => region.key === key)?.words[locale].name ?? ''
  const inHouse = (theme: (typeof themes)[number]) =>
    regionsOf(theme)
      .map(({ key, isLead }) => (isLead ? `${nameOf(key)} (${leads})` : nameOf(key)))
      .join(', ')
  const inTwo = cityRegions.filter(({ key }) => timesNamed(key) > 1).map(({ key }) => nameOf(key))
  return [
    houses,
    ...themes.map((theme) => `${theme.words[locale].name}: ${inHouse(theme)}.`),
    joined(inTwo.join(', ')),
  ].join(' ')
}

export const housesPicture = drawn('inka-houses', alternativeText)
