import { bulletList, heading, link, paragraph, richText } from '../lexical'
import { refer } from '../records'

export const aboutInFinnish = {
  name: 'Tietoa tästä portaalista',
  slug: 'tietoa-portaalista',
  summary: 'Mikä Julkisivu on, mistä sen sisältö on peräisin ja mitä lähde jättää kertomatta.',
  body: richText(
    heading('h2', 'Mitä Julkisivu kertoo'),
    paragraph(
      'Julkisivu on ministeriön julkinen portaali. Se kertoo ohjelmista, niiden teemoista, rahoituksesta ja hallinnoinnista sekä siitä, mitä mukana olevat kaupunkiseudut tekevät.',
    ),
    paragraph(
      'Sivut ovat suomeksi, ruotsiksi ja englanniksi. Jokaisella sivulla on myös tekstiversio, jossa on sama sisältö kevyessä muodossa.',
    ),
    heading('h2', 'Mistä sisältö on peräisin'),
    paragraph(
      'Portaalin ensimmäinen sisältö perustuu yhteen ministeriön verkkosivuun. Sivu päivitettiin viimeksi 5.2.2014, ja siitä tehdyt sivut kertovat tilanteen tuona päivänä. Ne eivät kerro, mitä sen jälkeen on tapahtunut.',
    ),
    paragraph(
      'Lähde on suomenkielinen. Ruotsin- ja englanninkieliset tekstit on käännetty tätä portaalia varten. ',
      link('Siirry lähteen pohjalta tehdylle ohjelmasivulle', refer('programs', 'inka')),
      '.',
    ),
    heading('h2', 'Mitä lähde jättää kertomatta'),
    paragraph('Puuttuvaa tietoa ei ole keksitty. Lähteestä ei käy ilmi esimerkiksi'),
    bulletList(
      'milloin ohjelma alkaa ja päättyy',
      'kuinka suuren osan rahoituksesta yksi kaupunkiseutu antaa',
      'mihin osoitteisiin lähteen linkit veivät',
      'miten ministeriöön saa yhteyden.',
    ),
  ),
}
