import { day } from '../days'
import type { SeedGlobal } from '../records'

// Supervision moved to Traficom on 1.1.2025 (bill HE 71/2024). Its unit and addresses are those that public statements
// give since, such as the City of Helsinki's of 5.3.2025 and 10.6.2026.
export const accessibilityStatement: SeedGlobal<'accessibility-statement'> = {
  slug: 'accessibility-statement',
  facts: {
    conformance: 'partial',
    evaluatedBy: 'publisher',
    evaluatedOn: day('2026-11-26'),
    reviewedOn: day('2026-11-26'),
    supervisorEmail: 'saavutettavuus@traficom.fi',
    supervisorPhone: '029 534 5000',
    supervisorCheckedOn: day('2026-11-26'),
  },
  words: {
    fi: {
      services: 'Seloste koskee sivustoa ja sen tekstiversiota. Se ei koske Markdown-tiedostoja.',
      evaluation:
        'Kaikenlaiset sivut ja niiden tekstiversiot on käyty läpi käsin: näppäimistöllä, tekstiselaimella, suurennettuina ja kapeassa ikkunassa. Lisäksi ne on testattu axe-työkalulla ja HTML-tarkistimella kolmella kielellä.\nSivuja ei ole vielä kokeiltu ruudunlukijalla eikä muilla apuvälineillä, eikä niitä ole kokeillut kukaan apuvälineitä käyttävä.',
      supervisorName:
        'Liikenne- ja viestintävirasto Traficom, Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
      supervisorUrl: 'https://www.saavutettavuusvaatimukset.fi',
    },
    sv: {
      services:
        'Utlåtandet gäller webbplatsen och dess textversion. Det gäller inte Markdown-filer.',
      evaluation:
        'Alla slags sidor och deras textversioner har gåtts igenom för hand: med tangentbord, i en textbläddrare, förstorade och i ett smalt fönster. De har också testats med verktyget axe och en HTML-granskare på tre språk.\nSidorna har ännu inte prövats med skärmläsare eller andra hjälpmedel, och ingen som använder hjälpmedel har prövat dem.',
      supervisorName:
        'Transport- och kommunikationsverket Traficom, Enheten för tillsyn över digital tillgänglighet',
      supervisorUrl: 'https://www.tillganglighetskrav.fi',
    },
    en: {
      services:
        'The statement covers the website and its text version. It does not cover Markdown files.',
      evaluation:
        'All kinds of pages and their text versions have been gone through by hand: with the keyboard, in a text browser, enlarged and in a narrow window. They have also been tested with the tool axe and an HTML checker in three languages.\nThe pages have not yet been tried with a screen reader or other assistive technology, nor by anybody who uses one.',
      supervisorName:
        'Finnish Transport and Communications Agency Traficom, Digital Accessibility Supervision Unit',
      supervisorUrl: 'https://www.webaccessibility.fi',
    },
  },
}
