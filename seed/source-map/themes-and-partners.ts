import type { SourceRow } from '../source-map'
import { chrome, prose, record, records } from './carriers'

const theme = (text: string) =>
  records(
    text,
    record('themes', 'name'),
    record('themes', 'order'),
    record('themes', 'participations'),
    record('city-regions', 'name'),
  )

export const themesAndPartners: SourceRow[] = [
  chrome('Monialaiset teemat ja partnerit', 'section heading'),
  prose(
    'Ohjelmaan on valittu kaupunkiseutujen esitysten pohjalta kysyntälähtöisiä, ratkaisukeskeisiä ja monialaisia teemoja, joissa yhdistyy useita osaamisalueita.',
    'themesIntro',
  ),
  prose('Menettely poikkeaa perinteisestä teknologia- tai toimialalähtöisyydestä.', 'themesIntro'),
  prose('Teemoissa hyödynnetään osaamista laajalti Suomesta ja ulkomailta.', 'themesIntro'),
  records(
    'Työ- ja elinkeinoministeriö on hyväksynyt ohjelmaan viisi kansallista teemaa ja niiden vetovastuussa olevat kaupunkiseudut.',
    record('programs', 'governance.approver'),
    record('themes', 'level'),
    record('themes', 'participations.lead'),
  ),
  records(
    'Kumppaneiksi on hyväksytty seitsemän muuta kaupunkiseutua (vetovastuussa olevat keskittymät lihavoitu):',
    record('themes', 'participations.partner'),
    record('themes', 'participations.lead.source'),
  ),
  theme('Biotalous: Joensuu, Jyväskylä ja Seinäjoki'),
  theme('Kestävät energiaratkaisut: Vaasa, Lappeenranta ja Pori'),
  theme('Tulevaisuuden terveys: Oulu, Kuopio, Pääkaupunkiseutu, Tampere ja Turku'),
  theme('Älykäs kaupunki ja uudistuva teollisuus: Tampere, Lahti, Oulu, Pääkaupunkiseutu ja Turku'),
  theme('Kyberturvallisuus: Jyväskylä'),
]
