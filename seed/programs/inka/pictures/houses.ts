// The themes as houses, a window for each of their regions. What it shows is told from the records.
import type { Localized, Reference, SeedLocale } from '../../../records'
import { cityRegions } from '../city-regions'
import { themes } from '../themes'
import { drawn } from './drawn'

type Telling = {
  houses: string
  joined: (names: string) => string
}

const telling: Localized<Telling> = {
  fi: {
    houses:
      'Viisi taloa, yksi kutakin teemaa kohti. Talossa on ikkuna jokaiselle teeman kaupunkiseudulle. Ylin ikkuna on valaistu ja sen yllä on lippu: se kuuluu vetovastuussa olevalle seudulle.',
    joined: (names) =>
      `Viivat yhdistävät niiden kaupunkiseutujen ikkunat, jotka ovat mukana kahdessa teemassa: ${names}.`,
  },
  sv: {
    houses:
      'Fem hus, ett för varje tema. Huset har ett fönster för varje stadsregion i temat. Det översta fönstret är upplyst och har en flagga ovanför sig: det är den ansvariga regionens.',
    joined: (names) =>
      `Streck förenar fönstren för de stadsregioner som är med i två teman: ${names}.`,
  },
  en: {
    houses:
      'Five houses, one for each theme. A house has a window for each city region of the theme. The top window is lit and has a flag above it: it belongs to the region that leads the theme.',
    joined: (names) =>
      `Lines join the windows of the city regions that are in two themes: ${names}.`,
  },
}

const regionsOf = ({ facts }: (typeof themes)[number]) =>
  (facts.participations ?? []).map(({ region }) => (region as Reference).key)

const timesNamed = (key: string) =>
  themes.flatMap(regionsOf).filter((region) => region === key).length

/** Who is in which theme stands in words beside the picture. */
const alternativeText = (locale: SeedLocale): string => {
  const inTwo = cityRegions.filter(({ key }) => timesNamed(key) > 1)
  const names = inTwo.map(({ words }) => words[locale].name ?? '')
  const { houses, joined } = telling[locale]
  return `${houses} ${joined(names.join(', '))}`
}

export const housesPicture = drawn('inka-houses', alternativeText)
