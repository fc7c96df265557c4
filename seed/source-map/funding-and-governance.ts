import type { SourceRow } from '../source-map'
import { chrome, record, records } from './carriers'

export const fundingAndGovernance: SourceRow[] = [
  chrome('Rahoitus ja hallinnointi', 'section heading'),
  records(
    'Valtio rahoittaa INKA-ohjelmaa vuosittain 10 miljoonalla eurolla ja kaupunkiseudut 10 miljoonalla eurolla.',
    record('funding-records', 'state'),
    record('funding-records', 'cityRegions'),
  ),
  records(
    'Lisäksi ohjelman toteuttamiseen varataan EU:n rakennerahastojen varoja.',
    record('funding-records', 'euStructuralFund'),
  ),
  records(
    'Ohjelman teemat ja kaupunkiseudut tarkistetaan vuonna 2017.',
    record('milestones', 'plannedDate'),
  ),
  records(
    'Ohjelman operatiivisesta johtamisesta ja hallinnoinnista vastaa Tekes.',
    record('programs', 'governance.operativeLead'),
  ),
  records(
    'Strategisesta ohjauksesta ja ohjelman arvioinnista vastaa johtoryhmä, johon työ- ja elinkeinoministeriön lisäksi ministeriöistä kuuluvat sosiaali- ja terveysministeriö, opetus- ja kulttuuriministeriö, liikenne- ja viestintäministeriö, ympäristöministeriö ja maa- ja metsätalousministeriö sekä Sitra ja Tekes.',
    record('programs', 'governance.steeringMember'),
    record('programs', 'steeringGroupEvaluates'),
    record('organizations', 'name'),
  ),
]
