import { day } from '../days'
import type { SeedGlobal } from '../records'

// The ministry's addresses are those of its own notice (tem.fi/tietosuoja-verkkosivuilla), the supervisor's those of
// tietosuoja.fi. Who runs the server is not known here, and not said.
export const privacyNotice: SeedGlobal<'privacy-notice'> = {
  slug: 'privacy-notice',
  facts: {
    controllerEmail: 'kirjaamo.tem@gov.fi',
    controllerPhone: '0295 16001',
    officerEmail: 'tietosuojavastaava.tem@gov.fi',
    officerPhone: '0295 16001',
    reviewedOn: day('2026-11-26'),
    supervisorEmail: 'tietosuoja@om.fi',
    supervisorPhone: '029 566 6700',
    supervisorCheckedOn: day('2026-11-26'),
  },
  words: {
    fi: {
      controllerName: 'Työ- ja elinkeinoministeriö',
      controllerAddress: 'PL 32, 00023 Valtioneuvosto',
      supervisorName: 'Tietosuojavaltuutetun toimisto',
      supervisorAddress: 'PL 800, 00531 Helsinki',
      supervisorUrl: 'https://tietosuoja.fi',
    },
    sv: {
      controllerName: 'Arbets- och näringsministeriet',
      controllerAddress: 'PB 32, 00023 Statsrådet',
      supervisorName: 'Dataombudsmannens byrå',
      supervisorAddress: 'PB 800, 00531 Helsingfors',
      supervisorUrl: 'https://tietosuoja.fi/sv',
    },
    en: {
      controllerName: 'Ministry of Economic Affairs and Employment',
      controllerAddress: 'P.O. Box 32, 00023 Government, Finland',
      supervisorName: 'Office of the Data Protection Ombudsman',
      supervisorAddress: 'P.O. Box 800, 00531 Helsinki, Finland',
      supervisorUrl: 'https://tietosuoja.fi/en',
    },
  },
}
