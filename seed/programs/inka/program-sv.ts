import { paragraph, picture, richText } from '../../lexical'
import { refer } from '../../records'

export const swedish = {
  name: 'Programmet Innovativa städer (INKA)',
  shortName: 'INKA',
  slug: 'inka',
  goals: [
    {
      text: 'Målet är att av högklassigt kunnande skapa ny affärsverksamhet och nya företag och på så sätt nya arbetstillfällen.',
    },
    { text: 'Åtgärderna syftar till att öka företagens export.' },
  ],
  means: [
    { text: 'Nya slags utvecklingsmiljöer' },
    { text: 'Uppbyggnad av pionjärmarknader' },
    { text: 'Nationellt och internationellt samarbete för att ta vara på kunnandet' },
  ],
  body: richText(
    paragraph(
      'Utgångspunkten är ett nära lokalt samarbete mellan forskningen, utbildningen, företagen och den offentliga förvaltningen och en samling av resurserna.',
    ),
    picture(refer('media', 'inka-cooperation')),
    paragraph(
      'Utvecklingsmiljöer kan till exempel vara demonstrations- och testplattformar för ny teknik och nya tjänster samt nya verksamhetsmodeller för kunskapsbaserat företagande. Städernas stora framtidsinvesteringar i till exempel energiförsörjning, vattenförsörjning och avfallshantering, boende, trafik och hälso- och sjukvård har ännu inte utnyttjats som utvecklingsplattformar för innovationsverksamhet.',
    ),
    paragraph(
      'Utvecklingsarbetet och pilotförsöken genomförs i verkliga utvecklingsmiljöer som ett samarbete mellan användarna, företagen och den offentliga sektorn. För att pionjärmarknader ska uppstå förväntas städerna också öka användningen av innovativ offentlig upphandling.',
    ),
  ),
  themesIntro: richText(
    paragraph(
      'Till programmet har det utifrån stadsregionernas förslag valts efterfrågestyrda, lösningsinriktade och sektorsövergripande teman som förenar flera kompetensområden. Förfarandet avviker från det traditionella sättet att utgå från en viss teknik eller bransch. I temana utnyttjas kunnande från hela Finland och från utlandet.',
    ),
    picture(refer('media', 'inka-city-regions')),
  ),
  relatedLinks: [{ title: 'INKA-programmet' }, { title: 'Tillväxtavtal' }],
}
