import { refer, type Localized, type SeedRecord } from '../../records'
import { stated } from './stated'

// The page marked leads by bold type alone, and its stored text lost it: each lead says how it is known.
const leadSource =
  'Työ- ja elinkeinoministeriön INKA-sivu 5.2.2014. Sivulla vetovastuu oli merkitty lihavoinnilla, joka ' +
  'puuttuu sivun tallennetusta tekstistä. Vetovastuu on siksi kirjattu ensimmäisenä nimetylle; sen ' +
  'vahvistavat kaupunginosat.fi (kesäkuun 2013 päätös), vaasa.fi ja mdi.fi (26.8.2014).'

type ThemeText = { name: string; slug: string }

const theme = (
  order: number,
  words: Localized<ThemeText>,
  [lead, ...partners]: [string, ...string[]],
) =>
  stated<'themes'>({
    collection: 'themes',
    key: words.fi.slug,
    facts: {
      program: refer('programs', 'inka'),
      order,
      level: 'national',
      participations: [
        { region: refer('city-regions', lead), role: 'lead', source: leadSource },
        ...partners.map((partner) => ({
          region: refer('city-regions', partner),
          role: 'partner' as const,
        })),
      ],
    },
    words,
  } satisfies SeedRecord<'themes'>)

export const themes = [
  theme(
    1,
    {
      fi: { name: 'Biotalous', slug: 'biotalous' },
      sv: { name: 'Bioekonomi', slug: 'bioekonomi' },
      en: { name: 'Bioeconomy', slug: 'bioeconomy' },
    },
    ['joensuu', 'jyvaskyla', 'seinajoki'],
  ),
  theme(
    2,
    {
      fi: { name: 'Kestävät energiaratkaisut', slug: 'kestavat-energiaratkaisut' },
      sv: { name: 'Hållbara energilösningar', slug: 'hallbara-energilosningar' },
      en: { name: 'Sustainable energy solutions', slug: 'sustainable-energy-solutions' },
    },
    ['vaasa', 'lappeenranta', 'pori'],
  ),
  theme(
    3,
    {
      fi: { name: 'Tulevaisuuden terveys', slug: 'tulevaisuuden-terveys' },
      sv: { name: 'Framtidens hälsa', slug: 'framtidens-halsa' },
      en: { name: 'Health of the future', slug: 'health-of-the-future' },
    },
    ['oulu', 'kuopio', 'paakaupunkiseutu', 'tampere', 'turku'],
  ),
  theme(
    4,
    {
      fi: {
        name: 'Älykäs kaupunki ja uudistuva teollisuus',
        slug: 'alykas-kaupunki-ja-uudistuva-teollisuus',
      },
      sv: {
        name: 'Smart stad och industri i förnyelse',
        slug: 'smart-stad-och-industri-i-fornyelse',
      },
      en: { name: 'Smart city and renewing industry', slug: 'smart-city-and-renewing-industry' },
    },
    ['tampere', 'lahti', 'oulu', 'paakaupunkiseutu', 'turku'],
  ),
  theme(
    5,
    {
      fi: { name: 'Kyberturvallisuus', slug: 'kyberturvallisuus' },
      sv: { name: 'Cybersäkerhet', slug: 'cybersakerhet' },
      en: { name: 'Cyber security', slug: 'cyber-security' },
    },
    ['jyvaskyla'],
  ),
]
