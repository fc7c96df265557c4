import type { SourceRow } from '../source-map'
import { prose, record, records } from './carriers'

export const introduction: SourceRow[] = [
  records('Innovatiiviset kaupungit -ohjelma (INKA)', record('programs', 'name')),
  {
    text: 'Innovatiiviset kaupungit -ohjelman (INKA) tavoitteena on synnyttää korkeatasoisesta osaamisesta uutta liiketoimintaa ja uusia yrityksiä ja tätä kautta luoda uusia työpaikkoja.',
    carriers: [
      {
        kind: 'prose',
        field: 'goals',
        says: [
          'tavoitteena on synnyttää korkeatasoisesta osaamisesta uutta liiketoimintaa ja uusia yrityksiä ja tätä kautta luoda uusia työpaikkoja',
        ],
        heading: 'Innovatiiviset kaupungit -ohjelman (INKA)',
      },
      record('programs', 'name'),
    ],
  },
  prose(
    'Lähtökohta on tutkimuksen, koulutuksen, yritysten ja julkisen hallinnon tiivis paikallinen yhteistyö ja voimavarojen koonti.',
    'body',
  ),
  {
    text: 'Keinoina ovat uuden tyyppiset kehitysympäristöt, edelläkävijämarkkinoiden luominen sekä kansallinen ja kansainvälinen yhteistyö osaamisen hyödyntämisessä.',
    carriers: [
      {
        kind: 'prose',
        field: 'means',
        says: [
          'uuden tyyppiset kehitysympäristöt',
          'edelläkävijämarkkinoiden luominen',
          'kansallinen ja kansainvälinen yhteistyö osaamisen hyödyntämisessä',
        ],
        heading: 'Keinoina ovat sekä',
      },
    ],
  },
  prose(
    'Kehitysympäristöinä voivat olla esimerkiksi uusien teknologioiden ja palveluiden demonstraatio- ja testialustat sekä osaamispohjaisen yrittäjyyden uudet toimintamallit.',
    'body',
  ),
  prose(
    'Kaupunkien suuret tulevaisuusinvestoinnit esimerkiksi energia-, vesi- ja jätehuollossa, asumisessa, liikenteessä ja terveydenhuollossa ovat vielä hyödyntämättä innovaatiotoiminnan kehitysalustoina.',
    'body',
  ),
  prose(
    'Kehittäminen ja pilotointi toteutetaan aidoissa kehitysympäristöissä käyttäjien, yritysten ja julkisen sektorin yhteistyönä.',
    'body',
  ),
  prose(
    'Edelläkävijämarkkinoiden luomiseksi kaupunkien odotetaan lisäävän myös innovatiivisten julkisten hankintojen käyttöä.',
    'body',
  ),
  prose('Toimenpiteillä tavoitellaan yritysten viennin kasvattamista.', 'goals'),
]
