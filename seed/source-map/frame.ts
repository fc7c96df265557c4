import type { SourceRow } from '../source-map'
import { chrome, record, records } from './carriers'

export const header: SourceRow[] = [
  chrome('På svenska', 'language link'),
  chrome('In English', 'language link'),
  chrome('Tekstiversio', 'text version link'),
  chrome('Sivukartta', 'site map link'),
  chrome('Palaute', 'feedback link'),
  chrome('Yhteystiedot', 'contacts link'),
  chrome('Tarkennettu haku', 'search link'),
  chrome('Suurenna', 'text size control'),
  chrome('Pienennä', 'text size control'),
  records(
    'työ- ja elinkeinoministeriö',
    record('site-settings', 'publisher'),
    record('programs', 'governance.owner'),
  ),
]

export const footer: SourceRow[] = [
  records('Sivua viimeksi päivitetty: 5.2.2014', record('programs', 'lastChanged')),
  chrome('Tulosta sivu', 'print control'),
  chrome('Lisätietoja', 'section heading'),
  records('Pikkarainen, Mika', record('contact-persons', 'appointments.historical')),
  chrome('Muualla verkossa', 'section heading'),
  records('INKA-ohjelma', record('programs', 'relatedLinks')),
  records('Kasvusopimus', record('programs', 'relatedLinks')),
]
