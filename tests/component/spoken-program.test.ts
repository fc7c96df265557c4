// The programme's page in Finnish as it is heard. Reviewed by ear: read it aloud before changing a phrase.
import { beforeAll, expect, jest, test } from '@jest/globals'
import * as publicSeed from '@/tests/support/public-seed'
import { rendered } from '@/tests/support/rendered'
import {
  fact,
  heading,
  landmark,
  linkedHeading,
  list,
  paragraph,
  phrasesOf,
  table,
} from '@/tests/support/spoken'

jest.unstable_mockModule('@/content/payload-client', () => publicSeed)
const { getProgramPage } = await import('@/content/programs')

let spoken: string[]

beforeAll(async () => {
  const page = await getProgramPage('fi', 'inka')
  document.documentElement.lang = 'fi'
  document.body.innerHTML = rendered(page!).text.body.innerHTML
  spoken = await phrasesOf(document)
}, 30_000)

test('some sixty stops lead from the top of the page to its content, which begins with its name', () => {
  const untilContent = [
    'document',
    'link, Siirry sisältöön',
    ...landmark(
      'banner',
      landmark(
        'navigation, Sivun työkalut',
        list(
          'link, Graafinen versio',
          'link, På svenska',
          'link, In English',
          'link, Sivukartta',
          'link, Palaute',
          'link, Yhteystiedot',
          'link, Tarkennettu haku',
        ),
      ),
      paragraph('link, Julkisivu'),
      landmark('search', paragraph('Hae sivustolta', 'searchbox, Hae sivustolta', 'button, Hae')),
      landmark(
        'navigation, Päävalikko',
        paragraph('Päävalikko'),
        list('link, Ohjelmat', 'link, Teemat', 'link, Kaupunkiseudut'),
      ),
      landmark(
        'navigation, Olet tässä',
        paragraph('Olet tässä'),
        list('link, Etusivu', 'link, Ohjelmat'),
      ),
    ),
  ]
  expect(spoken.slice(0, untilContent.length)).toEqual(untilContent)
  expect(spoken.slice(untilContent.length, untilContent.length + 3)).toEqual([
    'main',
    ...heading('Innovatiiviset kaupungit -ohjelma (INKA)', 1),
    'paragraph',
  ])
})

const theme = (name: string, lead: string, ...partners: string[]) => [
  ...linkedHeading(name, 3),
  ...paragraph('Teeman vetovastuussa on', `link, ${lead}`, '.'),
  ...paragraph(...partners),
]

test('the content is heard in order and in whole sentences, with no landmark that repeats a heading', () => {
  const content = spoken.slice(spoken.indexOf('main'), spoken.indexOf('end of main') + 1)
  expect(content).toEqual(
    landmark(
      'main',
      heading('Innovatiiviset kaupungit -ohjelma (INKA)', 1),
      paragraph(
        'Sivu kertoo tilanteen 5.2.2014. Tiedot ovat vanhoja, eivätkä ne välttämättä enää pidä paikkaansa.',
      ),
      heading('Perustiedot', 2),
      fact('Vastuutaho', 'työ- ja elinkeinoministeriö'),
      fact('Tila', 'ei tiedossa (tilanne 5.2.2014)'),
      fact('Ohjelmakausi', 'ei tiedossa'),
      fact('Operatiivinen johto', 'Tekes'),
      fact('Laajuus', '5 teemaa ja 12 kaupunkiseutua'),
      fact(
        'Rahoitus',
        'Yhteensä on suunniteltu 20 miljoonaa euroa vuodessa. Summaan ei sisälly: EU:n rakennerahastot (varattu, määrä ei tiedossa).',
      ),
      heading('Tavoitteet', 2),
      list(
        'Tavoitteena on synnyttää korkeatasoisesta osaamisesta uutta liiketoimintaa ja uusia yrityksiä ja tätä kautta luoda uusia työpaikkoja.',
        'Toimenpiteillä tavoitellaan yritysten viennin kasvattamista.',
      ),
      heading('Keinot', 2),
      list(
        'Uuden tyyppiset kehitysympäristöt',
        'Edelläkävijämarkkinoiden luominen',
        'Kansallinen ja kansainvälinen yhteistyö osaamisen hyödyntämisessä',
      ),
      heading('Toimintatapa', 2),
      paragraph(
        'Lähtökohta on tutkimuksen, koulutuksen, yritysten ja julkisen hallinnon tiivis paikallinen yhteistyö ja voimavarojen koonti.',
      ),
      paragraph(
        'Kehitysympäristöinä voivat olla esimerkiksi uusien teknologioiden ja palveluiden demonstraatio- ja testialustat sekä osaamispohjaisen yrittäjyyden uudet toimintamallit. Kaupunkien suuret tulevaisuusinvestoinnit esimerkiksi energia-, vesi- ja jätehuollossa, asumisessa, liikenteessä ja terveydenhuollossa ovat vielä hyödyntämättä innovaatiotoiminnan kehitysalustoina.',
      ),
      paragraph(
        'Kehittäminen ja pilotointi toteutetaan aidoissa kehitysympäristöissä käyttäjien, yritysten ja julkisen sektorin yhteistyönä. Edelläkävijämarkkinoiden luomiseksi kaupunkien odotetaan lisäävän myös innovatiivisten julkisten hankintojen käyttöä.',
      ),
      heading('Teemat ja kumppanit', 2),
      paragraph(
        'Ohjelmaan on valittu kaupunkiseutujen esitysten pohjalta kysyntälähtöisiä, ratkaisukeskeisiä ja monialaisia teemoja, joissa yhdistyy useita osaamisalueita. Menettely poikkeaa perinteisestä teknologia- tai toimialalähtöisyydestä. Teemoissa hyödynnetään osaamista laajalti Suomesta ja ulkomailta.',
      ),
      paragraph(
        'Työ- ja elinkeinoministeriö on hyväksynyt ohjelmaan viisi kansallista teemaa ja niiden vetovastuussa olevat kaupunkiseudut. Kumppaneiksi on hyväksytty seitsemän muuta kaupunkiseutua.',
      ),
      theme(
        'Biotalous',
        'Joensuu',
        'Kumppaneina ovat',
        'link, Jyväskylä',
        'ja',
        'link, Seinäjoki',
        '.',
      ),
      theme(
        'Kestävät energiaratkaisut',
        'Vaasa',
        'Kumppaneina ovat',
        'link, Lappeenranta',
        'ja',
        'link, Pori',
        '.',
      ),
      theme(
        'Tulevaisuuden terveys',
        'Oulu',
        'Kumppaneina ovat',
        'link, Kuopio',
        ',',
        'link, Pääkaupunkiseutu',
        ',',
        'link, Tampere',
        'ja',
        'link, Turku',
        '.',
      ),
      theme(
        'Älykäs kaupunki ja uudistuva teollisuus',
        'Tampere',
        'Kumppaneina ovat',
        'link, Lahti',
        ',',
        'link, Oulu',
        ',',
        'link, Pääkaupunkiseutu',
        'ja',
        'link, Turku',
        '.',
      ),
      theme('Kyberturvallisuus', 'Jyväskylä', 'Teemalla ei ole kumppaneita.'),
      heading('Rahoitus', 2),
      paragraph(
        'Valtio: suunniteltu 10 miljoonaa euroa vuodessa. Kaupunkiseudut yhdessä: suunniteltu 10 miljoonaa euroa vuodessa. EU:n rakennerahastot: varattu, määrä ei tiedossa.',
      ),
      paragraph(
        'Yhteensä on suunniteltu 20 miljoonaa euroa vuodessa. Summaan ei sisälly: EU:n rakennerahastot (varattu, määrä ei tiedossa).',
      ),
      table(
        'Rahoitus lähteittäin',
        ['Rahoittaja', 'Vaihe', 'Määrä', 'Tilanne'],
        ['Valtio', 'suunniteltu', '10 miljoonaa euroa vuodessa', '5.2.2014'],
        ['Kaupunkiseudut yhdessä', 'suunniteltu', '10 miljoonaa euroa vuodessa', '5.2.2014'],
        ['EU:n rakennerahastot', 'varattu', 'määrä ei tiedossa', '5.2.2014'],
      ),
      heading('Johtaminen ja hallinnointi', 2),
      paragraph('Ohjelman vastuutaho on työ- ja elinkeinoministeriö.'),
      paragraph('Ohjelman operatiivisesta johtamisesta ja hallinnoinnista vastaa Tekes.'),
      paragraph(
        'Ohjelman strategisesta ohjauksesta ja arvioinnista vastaa johtoryhmä. Siihen kuuluu kahdeksan tahoa:',
      ),
      list(
        'työ- ja elinkeinoministeriö',
        'sosiaali- ja terveysministeriö',
        'opetus- ja kulttuuriministeriö',
        'liikenne- ja viestintäministeriö',
        'ympäristöministeriö',
        'maa- ja metsätalousministeriö',
        'Sitra',
        'Tekes',
      ),
      heading('Etapit ja toteutuminen', 2),
      list(
        'Ohjelman teemojen ja kaupunkiseutujen tarkistus. Suunniteltu: 2017. Toteutumista ei ole kirjattu.',
      ),
      heading('Lisätietoja', 2),
      paragraph('Nykyistä yhteyshenkilöä ei ole kirjattu.'),
      paragraph(
        'Ministeriön yhteystietoja ei ole kirjattu tähän portaaliin, koska sen lähde ei kerro niitä. Etsi ajantasaiset yhteystiedot ministeriön omilta verkkosivuilta.',
      ),
      heading('Pikkarainen, Mika', 3),
      paragraph('Yhteyshenkilö 5.2.2014. Tieto on lähteen ajalta eikä ole nykyinen yhteystieto.'),
      heading('Muualla verkossa', 2),
      list('INKA-ohjelma (osoitetta ei ole kirjattu)', 'Kasvusopimus (osoitetta ei ole kirjattu)'),
    ),
  )
})

test('after the content it is asked, in one form, whether the page gave what was looked for', () => {
  const asked = spoken.slice(spoken.indexOf('end of main') + 1, spoken.indexOf('contentinfo'))
  expect(asked).toEqual(
    landmark(
      'form, Löysitkö etsimäsi?',
      paragraph(
        'Löysitkö etsimäsi?',
        'button, Kyllä',
        'button, En',
        'link, Anna palautetta tästä sivusta',
      ),
    ),
  )
})

test('the page ends with its age, its publisher and the same page as a file', () => {
  expect(spoken.slice(spoken.indexOf('contentinfo'))).toEqual([
    ...landmark(
      'contentinfo',
      paragraph('Sivua viimeksi päivitetty: 5.2.2014'),
      paragraph('Voit tulostaa sivun selaimen tulostustoiminnolla.'),
      paragraph('Julkaisija: työ- ja elinkeinoministeriö'),
      landmark(
        'navigation, Sivuston linkit',
        list(
          'link, Saavutettavuusseloste',
          'link, Tietosuojaseloste',
          'link, Tietoa tästä portaalista',
        ),
      ),
      paragraph('link, Sivu Markdown-muodossa'),
    ),
    'end of document',
  ])
})
