// What the walks over the pages found, where it broke a criterion or comes near one (docs/accessibility/wcag-2.2.md).
// What is mended stays recorded, and is not in the statement.
import { day } from '../days'
import type { Localized, SeedRecord } from '../records'

type Issue = SeedRecord<'accessibility-issues'>
type Facts = Pick<Issue['facts'], 'criteria' | 'since' | 'fixBy' | 'fixedOn'>
type Words = { name: string; place: string; description: string; alternative?: string }

const firstWalk = day('2026-11-25')
const secondWalk = day('2026-11-26')

const issue = (key: string, facts: Facts, words: Localized<Words>): Issue => ({
  collection: 'accessibility-issues',
  key,
  facts: {
    reason: 'notYetFixed',
    ...facts,
    firstPublished: facts.since,
    lastChanged: facts.fixedOn ?? facts.since,
  },
  words,
})

export const accessibilityIssues: Issue[] = [
  issue(
    'ring-of-focus',
    { criteria: ['1.4.11', '2.4.7'], since: firstWalk, fixedOn: firstWalk },
    {
      fi: {
        name: 'Kohdistuksen kehys ei näy päävalikossa',
        place: 'Graafisen version päävalikko vaalealla väriteemalla',
        description:
          'Kehys on samanvärinen kuin valikon tausta, joten näppäimistön käyttäjä ei näe, missä linkissä on.',
      },
      sv: {
        name: 'Fokusramen syns inte i huvudmenyn',
        place: 'Huvudmenyn i den grafiska versionen med ljust färgtema',
        description:
          'Ramen har samma färg som menyns bakgrund, så den som använder tangentbord ser inte vilken länk som är vald.',
      },
      en: {
        name: 'The ring of focus cannot be seen in the main menu',
        place: 'Main menu of the main version, light colours',
        description:
          'The ring has the colour of the menu behind it, so keyboard users do not see which link they are on.',
      },
    },
  ),
  issue(
    'language-of-frame',
    { criteria: ['3.1.2'], since: firstWalk, fixedOn: firstWalk },
    {
      fi: {
        name: 'Toisenkielisten sanojen kieltä ei ole merkitty',
        place: 'Sivun kielilinkit ja alatunniste',
        description:
          'Ruudunlukija ääntää kielten nimet ja julkaisijan nimen väärin, kun ne ovat muulla kielellä kuin sivu.',
      },
      sv: {
        name: 'Språket är inte angivet för ord på ett annat språk',
        place: 'Sidans språklänkar och sidfot',
        description:
          'Skärmläsaren uttalar språkens namn och utgivarens namn fel när de är på ett annat språk än sidan.',
      },
      en: {
        name: 'The language of words in another language is not marked',
        place: 'Language links and footer of a page',
        description:
          'Screen readers pronounce the names of languages and of the publisher wrongly where they are in another language than the page.',
      },
    },
  ),
  issue(
    'order-of-list',
    { criteria: ['1.4.12'], since: secondWalk, fixedOn: secondWalk },
    {
      fi: {
        name: 'Järjestyksen valinta on ikkunaa leveämpi',
        place: 'Tekstiversion pitkät luettelot',
        description:
          'Kun tekstin välejä suurentaa kapeassa ikkunassa, sivua pitää vierittää myös sivusuunnassa.',
      },
      sv: {
        name: 'Valet av ordning är bredare än fönstret',
        place: 'Långa listor i textversionen',
        description:
          'När textens avstånd förstoras i ett smalt fönster måste sidan också rullas i sidled.',
      },
      en: {
        name: 'The choice of the order is wider than the window',
        place: 'Long lists of the text version',
        description:
          'With larger text spacing in a narrow window, the page has to be scrolled sideways as well.',
      },
    },
  ),
  issue(
    'language-of-filter',
    { criteria: ['3.1.2'], since: secondWalk, fixBy: day('2027-03-31') },
    {
      fi: {
        name: 'Ohjelman nimen kieltä ei ole merkitty linkissä, joka poistaa rajauksen',
        place: 'Teemojen luettelo, kun se on rajattu ohjelmaan, jolla ei ole nimeä sivun kielellä',
        description:
          'Linkissä on ohjelman nimi toisella kielellä ilman tietoa siitä, mikä kieli se on. Ruudunlukija voi siksi ääntää nimen väärin.',
        alternative:
          'Sama nimi on sivun otsikossa ja rajauksesta kertovassa virkkeessä, joihin kieli on merkitty.',
      },
      sv: {
        name: 'Språket för programmets namn är inte angivet i länken som tar bort avgränsningen',
        place:
          'Listan över teman när den är avgränsad till ett program som saknar namn på sidans språk',
        description:
          'I länken står programmets namn på ett annat språk utan uppgift om vilket språk det är. Skärmläsaren kan därför uttala namnet fel.',
        alternative:
          'Samma namn står i sidans rubrik och i meningen om avgränsningen, där språket är angivet.',
      },
      en: {
        name: 'The language of a programme’s name is not marked in the link that removes a filter',
        place:
          'List of themes when it is filtered by a programme that has no name in the language of the page',
        description:
          'The link has the programme’s name in another language and does not tell which language that is. Screen readers may therefore pronounce the name wrongly.',
        alternative:
          'The same name is in the heading and in the sentence about the filter, where its language is marked.',
      },
    },
  ),
]
