import { paragraph, picture, richText } from '../../lexical'
import { refer } from '../../records'

export const finnish = {
  name: 'Innovatiiviset kaupungit -ohjelma (INKA)',
  shortName: 'INKA',
  slug: 'inka',
  goals: [
    {
      text: 'Tavoitteena on synnyttää korkeatasoisesta osaamisesta uutta liiketoimintaa ja uusia yrityksiä ja tätä kautta luoda uusia työpaikkoja.',
    },
    { text: 'Toimenpiteillä tavoitellaan yritysten viennin kasvattamista.' },
  ],
  means: [
    { text: 'Uuden tyyppiset kehitysympäristöt' },
    { text: 'Edelläkävijämarkkinoiden luominen' },
    { text: 'Kansallinen ja kansainvälinen yhteistyö osaamisen hyödyntämisessä' },
  ],
  body: richText(
    paragraph(
      'Lähtökohta on tutkimuksen, koulutuksen, yritysten ja julkisen hallinnon tiivis paikallinen yhteistyö ja voimavarojen koonti.',
    ),
    picture(refer('media', 'inka-cooperation')),
    paragraph(
      'Kehitysympäristöinä voivat olla esimerkiksi uusien teknologioiden ja palveluiden demonstraatio- ja testialustat sekä osaamispohjaisen yrittäjyyden uudet toimintamallit. Kaupunkien suuret tulevaisuusinvestoinnit esimerkiksi energia-, vesi- ja jätehuollossa, asumisessa, liikenteessä ja terveydenhuollossa ovat vielä hyödyntämättä innovaatiotoiminnan kehitysalustoina.',
    ),
    paragraph(
      'Kehittäminen ja pilotointi toteutetaan aidoissa kehitysympäristöissä käyttäjien, yritysten ja julkisen sektorin yhteistyönä. Edelläkävijämarkkinoiden luomiseksi kaupunkien odotetaan lisäävän myös innovatiivisten julkisten hankintojen käyttöä.',
    ),
  ),
  themesIntro: richText(
    paragraph(
      'Ohjelmaan on valittu kaupunkiseutujen esitysten pohjalta kysyntälähtöisiä, ratkaisukeskeisiä ja monialaisia teemoja, joissa yhdistyy useita osaamisalueita. Menettely poikkeaa perinteisestä teknologia- tai toimialalähtöisyydestä. Teemoissa hyödynnetään osaamista laajalti Suomesta ja ulkomailta.',
    ),
    picture(refer('media', 'inka-city-regions')),
  ),
  relatedLinks: [{ title: 'INKA-ohjelma' }, { title: 'Kasvusopimus' }],
}
