// Where the city regions lie, and which of them lead.
import type { Localized, Reference, SeedLocale } from '../../../records'
import { cityRegions } from '../city-regions'
import { themes } from '../themes'
import { drawn } from './drawn'

const telling: Localized<(leads: string) => string> = {
  fi: (leads) =>
    `Suomen kartta ikkunoista tehtynä. Kaksitoista suurta ikkunaa on ohjelman kaupunkiseutujen kohdalla. Viidessä palaa valo ja niiden yllä on lippu, koska seutu on vetovastuussa teemasta: ${leads}.`,
  sv: (leads) =>
    `En karta över Finland gjord av fönster. Tolv stora fönster står där programmets stadsregioner ligger. Fem av dem är upplysta och har en flagga ovanför sig, eftersom regionen leder ett tema: ${leads}.`,
  en: (leads) =>
    `A map of Finland made of windows. Twelve large windows stand where the city regions of the programme lie. Five of them are lit and have a flag above them, because the region leads a theme: ${leads}.`,
}

const leads = themes.flatMap(({ facts }) =>
  (facts.participations ?? [])
    .filter(({ role }) => role === 'lead')
    .map(({ region }) => (region as Reference).key),
)

const alternativeText = (locale: SeedLocale): string => {
  const names = leads.map(
    (key) => cityRegions.find((region) => region.key === key)?.words[locale].name ?? '',
  )
  return telling[locale](names.join(', '))
}

export const cityRegionsPicture = drawn('inka-city-regions', alternativeText)
